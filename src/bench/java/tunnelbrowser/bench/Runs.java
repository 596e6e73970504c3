package tunnelbrowser.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one program, run after run. */
public final class Runs {
  private final String name;
  private final List<Double> figures = new ArrayList<>();

  public Runs(String name) {
    this.name = name;
  }

  public void add(double figure) {
    figures.add(figure);
  }

  /** The middle one, or between the two in the middle. There must be one. */
  public double median() {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** Every figure in the order of the runs, for who wants to see how much they differ. */
  public String line() {
    return "- %s: %s"
        .formatted(
            name,
            String.join(
                ", ",
                figures.stream().map(each -> String.format(Locale.ROOT, "%.0f", each)).toList()));
  }
}
