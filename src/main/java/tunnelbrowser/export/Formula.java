package tunnelbrowser.export;

/** Keeps spreadsheets from running what somebody else has written. */
public final class Formula {
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private Formula() {}

  /**
   * The text behind an apostrophe if a spreadsheet may take it for a formula, else as it is.
   * Metadata and labels are written by whoever starts a tunnel.
   */
  public static String neutralized(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
