import java.util.Locale;

/**
 * One figure, the median of its runs.
 *
 * @param other what it is held against, in the same unit: another program's figure, or the goal
 * @param goal the most that {@code ours / other} may be
 */
record Result(String name, String unit, double ours, double other, String otherName, double goal) {

  double ratio() {
    return ours / other;
  }

  boolean met() {
    return ratio() <= goal;
  }

  String row() {
    return "| %s | %s %s | %s %s | %.2f | %s | %s |"
        .formatted(
            name,
            number(ours),
            unit,
            number(other),
            otherName,
            ratio(),
            goal,
            met() ? "yes" : "no");
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"name\": \"%s\", \"unit\": \"%s\", \"ours\": %.1f, \"other\": %.1f, \"otherName\": \"%s\","
            + " \"ratio\": %.3f, \"goal\": %s, \"met\": %b}",
        name,
        unit,
        ours,
        other,
        otherName,
        ratio(),
        goal,
        met());
  }

  private String number(double value) {
    return "%.0f".formatted(value);
  }
}
