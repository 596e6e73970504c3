package tunnelbrowser.export;

/**
 * What differs between files of comma-separated values.
 *
 * @param lineEnd ends each line
 * @param neutralizeFormulas whether {@link Formula#neutralized} is applied to each value
 */
public record CsvStyle(String lineEnd, boolean neutralizeFormulas) {
  /** For pipes: every value is verbatim. */
  public static final CsvStyle PLAIN = new CsvStyle("\n", false);

  /** For pipes, to be opened in a spreadsheet. */
  public static final CsvStyle NEUTRALIZED = new CsvStyle("\n", true);

  /** A file after RFC 4180. */
  public static CsvStyle file(boolean neutralizeFormulas) {
    return new CsvStyle("\r\n", neutralizeFormulas);
  }
}
