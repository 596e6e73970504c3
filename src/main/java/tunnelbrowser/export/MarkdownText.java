package tunnelbrowser.export;

import tunnelbrowser.text.VisibleText;

/** Text as Markdown shows it letter by letter: nothing in it formats, links or ends a cell. */
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]<>&|~#$!";

  private MarkdownText() {}

  /** On one line. An underscore within a word needs no backslash. */
  public static String of(String text) {
    String line = VisibleText.onOneLine(text);
    StringBuilder escaped = new StringBuilder(line.length() + 8);
    for (int index = 0; index < line.length(); index++) {
      char letter = line.charAt(index);
      if (SPECIAL.indexOf(letter) >= 0 && !(letter == '_' && isWithinWord(line, index))) {
        escaped.append('\\');
      }
      escaped.append(letter);
    }
    return escaped.toString();
  }

  private static boolean isWithinWord(String line, int index) {
    return index > 0
        && index + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(index - 1))
        && Character.isLetterOrDigit(line.charAt(index + 1));
  }
}
