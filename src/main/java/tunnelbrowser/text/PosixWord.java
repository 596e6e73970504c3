package tunnelbrowser.text;

import java.util.regex.Pattern;

/**
 * A word of a command, quoted so that a POSIX shell takes it as it is meant, whether it runs it or
 * a person pastes it into a terminal.
 */
public final class PosixWord {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@+,=][A-Za-z0-9_./:@%+,=-]*");

  private PosixWord() {}

  /**
   * The word in single quotes if it needs any. Control characters but line breaks are spelt out for
   * {@code printf}, because a terminal obeys them inside quotes, too; NUL, which no word can
   * contain, is left out.
   */
  public static String of(String word) {
    return PLAIN.matcher(word).matches() ? word : quoted(word);
  }

  private static String quoted(String word) {
    StringBuilder quoted = new StringBuilder(word.length() + 8).append('\'');
    for (int index = 0; index < word.length(); index++) {
      char letter = word.charAt(index);
      if (letter == '\'') {
        quoted.append("'\\''");
      } else if ((letter < ' ' && letter != '\n') || letter == 0x7f) {
        quoted.append(letter == 0 ? "" : "'\"$(printf '\\%03o')\"'".formatted((int) letter));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('\'').toString();
  }
}
