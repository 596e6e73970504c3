import java.util.ArrayList;
import java.util.List;

/** The figures of one program, run after run. */
final class Runs {
  private final String name;
  private final List<Double> figures = new ArrayList<>();

  Runs(String name) {
    this.name = name;
  }

  void add(double figure) {
    figures.add(figure);
  }

  double median() {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** Every figure in the order of the runs, for who wants to see how much they differ. */
  String line() {
    return "- %s: %s"
        .formatted(
            name, String.join(", ", figures.stream().map(each -> "%.0f".formatted(each)).toList()));
  }
}
