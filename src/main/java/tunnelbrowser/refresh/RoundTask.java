package tunnelbrowser.refresh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.concurrent.Task;

/**
 * One round in the background: every request that is due, one after another.
 *
 * <p>Its value is where things stand, now and then while it runs. Cancelling it interrupts the
 * request under way.
 */
final class RoundTask extends Task<Report> {
  /** Snapshots of a large fleet are not free, and nobody sees more of them than this. */
  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

  private final Supplier<Refresher> refreshers;
  private final Clock clock;
  private final boolean first;
  private Instant lastReport = Instant.MIN;

  /**
   * @param refreshers asked once it runs: JavaFX's timer holds on to a task that is planned for
   *     later even after it was cancelled, and must not hold on to tunnels with it
   * @param first whether it is the connection's first, which takes up what was known before
   */
  RoundTask(Supplier<Refresher> refreshers, Clock clock, boolean first) {
    this.first = first;
    this.refreshers = refreshers;
    this.clock = clock;
  }

  @Override
  protected Report call() throws InterruptedException {
    Refresher refresher = refreshers.get();
    if (first && refresher.resume()) {
      updateValue(refresher.report()); // what was known before, with its age
    }
    while (refresher.step()) {
      Instant now = clock.instant();
      if (lastReport.isBefore(now.minus(BETWEEN_REPORTS)) || lastReport.isAfter(now)) {
        lastReport = now;
        updateValue(refresher.report());
      }
    }
    return refresher.report();
  }
}
