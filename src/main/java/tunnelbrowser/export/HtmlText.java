package tunnelbrowser.export;

import tunnelbrowser.text.VisibleText;

/** Text as HTML shows it, between tags and in attributes. */
final class HtmlText {
  private HtmlText() {}

  /** On one line. */
  static String of(String text) {
    String line = VisibleText.onOneLine(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int index = 0; index < line.length(); index++) {
      char letter = line.charAt(index);
      switch (letter) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(letter);
      }
    }
    return escaped.toString();
  }
}
