package tunnelbrowser.testing;

import javafx.scene.paint.Color;

/** How well one color stands out from another, as WCAG 2 defines it: from 1 to 21. */
public final class Contrast {
  /** What WCAG 2 asks for texts at level AA. */
  public static final double OF_TEXT = 4.5;

  /** What WCAG 2 asks for what is no text, such as a ring around what has the focus. */
  public static final double OF_SHAPES = 3;

  private Contrast() {}

  /** The same whichever of the two is in front. Both are taken as opaque. */
  public static double between(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
