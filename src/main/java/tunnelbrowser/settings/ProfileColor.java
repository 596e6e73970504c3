package tunnelbrowser.settings;

/** The colors that tell accounts apart; they are never the only sign. */
public enum ProfileColor {
  GRAY,
  BLUE,
  GREEN,
  YELLOW,
  ORANGE,
  RED,
  PURPLE
}
