package tunnelbrowser.bench;

import java.util.Locale;

/**
 * One figure and what it is held against. The smaller, the better.
 *
 * @param other in the same unit: what the other program needs, or the goal itself
 * @param otherName the other program; {@code the goal} for a goal that is a figure
 * @param goal the most that {@code ours / other} may be; 1 for a goal that is a figure
 */
public record Comparison(
    String name, String unit, double ours, double other, String otherName, double goal) {

  /** How many times what the other needs. */
  public double ratio() {
    return ours / other;
  }

  public boolean met() {
    return ratio() <= goal;
  }

  /** A line of the table, after the suite's name. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %s %s | %s %s | %.2f | %s | %s |",
        name,
        figure(ours),
        unit,
        figure(other),
        otherName,
        ratio(),
        plain(goal),
        met() ? "yes" : "no");
  }

  /** Three digits that mean something, but never fewer than those before the point. */
  private static String figure(double value) {
    double size = Math.abs(value);
    int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** Without digits that say nothing: 1 and 0.45, not 1.0 and 0.450. */
  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
