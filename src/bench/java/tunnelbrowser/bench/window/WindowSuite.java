package tunnelbrowser.bench.window;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.Suite;

/**
 * How long the JavaFX thread stands still, in the program's own window and in a textbook's, with
 * the same fleet and the same actions.
 */
public final class WindowSuite implements Suite {
  private static final int OUR_TIMES = Integer.getInteger("bench.times", 40);
  private static final int TEXTBOOK_TIMES = 4;
  private static final double AT_MOST_MILLIS = 15_000;
  private static final double FRAME = 16;
  private static final double TWO_FRAMES = 33;
  private static final double KEY_TO_ROWS = 50;

  @Override
  public List<Comparison> run() throws Exception {
    Fx.start();
    Map<Action, Blocking> ours = measure(OurWindow::new, OUR_TIMES);
    Map<Action, Blocking> other = measure(TextbookWindow::new, TEXTBOOK_TIMES);
    List<Comparison> comparisons = new ArrayList<>();
    ours.forEach(
        (action, blocking) ->
            add(action, blocking, Objects.requireNonNull(other.get(action)), comparisons));
    double key = Objects.requireNonNull(ours.get(Action.KEY)).medianWait();
    comparisons.add(goal("from a key to the rows, median", key, KEY_TO_ROWS));
    return comparisons;
  }

  private static void add(
      Action action, Blocking ours, Blocking other, List<Comparison> comparisons) {
    comparisons.add(goal(action.title() + ", 99th percentile", ours.p99(), FRAME));
    comparisons.add(goal(action.title() + ", worst", ours.worst(), TWO_FRAMES));
    comparisons.add(
        new Comparison(
            action.title() + ", worst",
            "ms",
            ours.worst(),
            other.worst(),
            "FilteredList and SortedList",
            0.01));
  }

  private static Comparison goal(String name, double millis, double goal) {
    return new Comparison(name, "ms", millis, goal, "the goal", 1);
  }

  private static Map<Action, Blocking> measure(
      Function<TypicalFleet, TableWindow> opening, int times) throws Exception {
    Map<Action, Blocking> measured = new EnumMap<>(Action.class);
    TypicalFleet fleet = new TypicalFleet(Sizes.fleet());
    try (TableWindow window = Fx.on(() -> opening.apply(fleet))) {
      System.out.println("== " + window.name());
      Fx.until(window.scene(), () -> {}, window.upToDate());
      warmUp(window);
      type(window, "us");
      for (Action action :
          List.of(Action.REFRESH, Action.SORT, Action.SELECT, Action.SCROLL, Action.DETAIL)) {
        measure(action, window, times, measured);
      }
      type(window, "");
      for (Action action : List.of(Action.KEY, Action.SELECT_ALL, Action.REFRESH_SELECTED)) {
        measure(action, window, times, measured);
        type(window, "");
      }
    }
    return measured;
  }

  private static void measure(
      Action action, TableWindow window, int times, Map<Action, Blocking> measured)
      throws Exception {
    Blocking blocking = Blocking.of(action, window, times, AT_MOST_MILLIS);
    System.out.println(action.title() + ": " + blocking);
    measured.put(action, blocking);
  }

  private static void warmUp(TableWindow window) throws Exception {
    Blocking.of(Action.SORT, window, 7, AT_MOST_MILLIS);
    Blocking.of(Action.SELECT, window, 5, AT_MOST_MILLIS);
    Blocking.of(Action.SCROLL, window, 20, AT_MOST_MILLIS);
    Blocking.of(Action.DETAIL, window, 3, AT_MOST_MILLIS);
    Blocking.of(Action.REFRESH, window, 2, AT_MOST_MILLIS);
  }

  private static void type(TableWindow window, String text) throws Exception {
    Fx.until(window.scene(), () -> window.filter().setText(text), window.upToDate());
  }
}
