package tunnelbrowser.tunnel;

import java.util.List;

/** Takes off what people, shells, {@code .env} files and word processors put around a value. */
final class QuotationMarks {
  private static final String OPENING = "\"'`“„‘‚«‹”’»›";

  /**
   * Each closes what stands at its place among the opening ones; German and Swedish ones differ.
   */
  private static final List<String> CLOSING =
      List.of("\"", "'", "`", "”“", "“”", "’‘", "‘’", "»", "›", "”", "’", "«", "›‹");

  private QuotationMarks() {}

  /** The text without white space and pairs of quotation marks around it, however many. */
  static String without(String text) {
    String bare = text.strip();
    while (isQuoted(bare)) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    return bare;
  }

  private static boolean isQuoted(String text) {
    if (text.length() < 2) {
      return false;
    }
    int kind = OPENING.indexOf(text.charAt(0));
    return kind >= 0 && CLOSING.get(kind).indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
