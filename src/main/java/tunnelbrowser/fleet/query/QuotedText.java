package tunnelbrowser.fleet.query;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a query's words and values are written: between quotation marks where they need it. Between
 * them {@code \"} is a quotation mark and {@code \\} a backslash; any other backslash is itself.
 */
final class QuotedText {
  /** What no sign of a richer language could be mistaken in. */
  private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.:/@-]*");

  private QuotedText() {}

  /** A word as it was most likely typed. */
  static String word(String word) {
    boolean same = QueryParser.parse(word).equals(List.of(new Term.Contains(word)));
    return same ? word : quoted(word);
  }

  /** A value or the name of a label. */
  static String value(String value) {
    return BARE.matcher(value).matches() ? value : quoted(value);
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /**
   * Where a text ends that begins with a quotation mark: just behind the mark that closes it, or at
   * the end of all.
   *
   * @param start of the opening mark
   */
  static int end(String text, int start) {
    for (int index = start + 1; index < text.length(); index++) {
      if (text.charAt(index) == '"') {
        return index + 1;
      }
      if (isEscape(text, index)) {
        index++;
      }
    }
    return text.length();
  }

  /** What stands between the marks; the closing one may be missing while somebody is typing. */
  static String content(String quoted) {
    StringBuilder content = new StringBuilder();
    for (int index = 1; index < quoted.length(); index++) {
      if (quoted.charAt(index) == '"') {
        break;
      }
      if (isEscape(quoted, index)) {
        index++;
      }
      content.append(quoted.charAt(index));
    }
    return content.toString();
  }

  private static boolean isEscape(String text, int index) {
    return text.charAt(index) == '\\'
        && index + 1 < text.length()
        && (text.charAt(index + 1) == '"' || text.charAt(index + 1) == '\\');
  }
}
