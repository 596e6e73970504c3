package tunnelbrowser.refresh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

  private final Refresher refresher;
  private final Clock clock;
  private Instant lastReport = Instant.MIN;

  RoundTask(Refresher refresher, Clock clock) {
    this.refresher = refresher;
    this.clock = clock;
  }

  @Override
  protected Report call() throws InterruptedException {
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
