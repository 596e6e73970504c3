package tunnelbrowser.settings;

/** The colors of the window. */
public enum ColorTheme {
  LIGHT,
  DARK,
  /** Whichever the desktop uses, as it changes. */
  SYSTEM
}
