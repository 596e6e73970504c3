package tunnelbrowser.bench.window;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.Suite;

/**
 * How long the JavaFX thread stands still, in the program's window with few tunnels and with many,
 * and in a window that is nothing but a table, with the same actions.
 */
public final class WindowSuite implements Suite {
  private static final int TIMES = Integer.getInteger("bench.times", 40);

  /** Every window is opened so often, in turn, as other work on the machine comes and goes. */
  private static final int ROUNDS = Math.min(4, TIMES);

  private static final int FEW = 100;
  private static final int MANY = Sizes.fleet();
  private static final double MANY_BY_FEW = 1.25;
  private static final double OURS_BY_PLAIN = 1.5;

  private final List<String> notes = new ArrayList<>();

  @Override
  public List<Comparison> run() throws Exception {
    Fx.start();
    Actions actions = new Actions(TIMES / ROUNDS);
    actions.measure(OurWindow::new, 1_000); // not counted: it runs in a cold JVM
    actions.measure(PlainWindow::new, 1_000);
    Map<Integer, Map<Action, Blocking>> ours = new TreeMap<>();
    Map<Action, Blocking> plain = new EnumMap<>(Action.class);
    for (int round = 0; round < ROUNDS; round++) {
      add(actions.measure(PlainWindow::new, FEW), plain);
      for (int size = FEW; size <= MANY; size *= 10) {
        add(
            actions.measure(OurWindow::new, size),
            ours.computeIfAbsent(size, any -> new EnumMap<>(Action.class)));
      }
    }
    noteGrowth(ours);
    return comparisons(of(ours, FEW), of(ours, MANY), plain);
  }

  private static void add(Map<Action, Blocking> round, Map<Action, Blocking> all) {
    round.forEach((action, blocking) -> all.merge(action, blocking, Blocking::and));
  }

  private static List<Comparison> comparisons(
      Map<Action, Blocking> few, Map<Action, Blocking> many, Map<Action, Blocking> plain) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Action action : few.keySet()) {
      double withFew = of(few, action).p99();
      comparisons.add(
          new Comparison(
              "%s, %,d tunnels".formatted(action.title(), MANY),
              "ms",
              of(many, action).p99(),
              withFew,
              "with %d".formatted(FEW),
              MANY_BY_FEW));
      comparisons.add(
          new Comparison(
              "%s, %d tunnels".formatted(action.title(), FEW),
              "ms",
              withFew,
              of(plain, action).p99(),
              "a plain table",
              OURS_BY_PLAIN));
    }
    return comparisons;
  }

  private static <K, V> V of(Map<K, V> measured, K key) {
    return Objects.requireNonNull(measured.get(key));
  }

  /** How each action's blocking grows with the number of tunnels. */
  private void noteGrowth(Map<Integer, Map<Action, Blocking>> bySize) {
    notes.add("Blocked at the 99th percentile, ms, by number of tunnels:");
    notes.add("");
    for (Action action : of(bySize, FEW).keySet()) {
      StringBuilder line = new StringBuilder("- " + action.title() + ": ");
      bySize.forEach(
          (size, measured) ->
              line.append(
                  String.format(Locale.ROOT, "%,d %.1f; ", size, of(measured, action).p99())));
      notes.add(line.substring(0, line.length() - 2));
    }
  }

  @Override
  public List<String> notes() {
    return notes;
  }
}
