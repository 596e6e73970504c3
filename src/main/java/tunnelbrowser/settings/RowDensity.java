package tunnelbrowser.settings;

/** How much room the rows of a table have. */
public enum RowDensity {
  COMPACT,
  NORMAL
}
