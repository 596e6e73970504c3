package tunnelbrowser.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long an action occupied the JavaFX thread, and how long the user waited for its outcome; all
 * in milliseconds.
 *
 * @param pieces the pieces of work; shorter ones than a millisecond are left out
 * @param waits from the action to its outcome on screen, one for each time
 */
record Blocking(List<Double> pieces, List<Double> waits) {
  private static final double NOTHING = 1;

  /** Does the action that many times, or for as long as it may last. */
  static Blocking of(Action action, TableWindow window, int times, double atMostMillis)
      throws Exception {
    List<Double> pieces = new ArrayList<>();
    List<Double> waits = new ArrayList<>();
    try (Heartbeat heartbeat = Heartbeat.begin()) {
      double spent = 0;
      for (int time = 0; time < times && spent < atMostMillis; time++) {
        heartbeat.take();
        double wait = action.once(window, time);
        Fx.pulses(window.scene(), 3);
        heartbeat.take().stream().filter(piece -> piece >= NOTHING).forEach(pieces::add);
        waits.add(wait);
        spent += wait;
      }
    }
    return new Blocking(pieces, waits);
  }

  /** Both together. */
  Blocking and(Blocking other) {
    List<Double> allPieces = new ArrayList<>(pieces);
    allPieces.addAll(other.pieces);
    List<Double> allWaits = new ArrayList<>(waits);
    allWaits.addAll(other.waits);
    return new Blocking(allPieces, allWaits);
  }

  double worst() {
    return percentile(pieces, 1);
  }

  double p99() {
    return percentile(pieces, 0.99);
  }

  double medianWait() {
    return percentile(waits, 0.5);
  }

  private static double percentile(List<Double> figures, double share) {
    List<Double> sorted = figures.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p99 %.1f ms, worst %.1f ms, wait %.1f ms (%d pieces, %d times)",
        p99(),
        worst(),
        medianWait(),
        pieces.size(),
        waits.size());
  }
}
