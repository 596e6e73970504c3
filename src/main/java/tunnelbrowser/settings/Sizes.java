package tunnelbrowser.settings;

/**
 * How large the window's text and rows are.
 *
 * @param text in percent of the usual size, from {@link #SMALLEST_TEXT} to {@link #LARGEST_TEXT}
 */
public record Sizes(RowDensity rows, int text) {
  public static final int SMALLEST_TEXT = 80;
  public static final int LARGEST_TEXT = 200;

  /** As the program has them. */
  public static final Sizes DEFAULT = new Sizes(RowDensity.NORMAL, 100);

  private static final int STEP = 10;

  public Sizes {
    text = Math.clamp(text, SMALLEST_TEXT, LARGEST_TEXT);
  }

  public Sizes withRows(RowDensity wanted) {
    return new Sizes(wanted, text);
  }

  /** The same with text that is as many steps larger, or smaller if they are negative. */
  public Sizes zoomed(int steps) {
    return new Sizes(rows, text + steps * STEP);
  }

  /** The same with text of the usual size. */
  public Sizes unzoomed() {
    return new Sizes(rows, DEFAULT.text());
  }
}
