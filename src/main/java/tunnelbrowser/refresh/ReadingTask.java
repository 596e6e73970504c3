package tunnelbrowser.refresh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.concurrent.Task;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.FleetReading;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * Reads the whole list once, in the background.
 *
 * <p>Its value is what is known so far, from the first page on; its work done is the number of the
 * page last read. Cancelling it interrupts the request under way.
 */
final class ReadingTask extends Task<Fleet> {
  /** Snapshots of a large fleet are not free, and nobody sees more of them than this. */
  private static final Duration BETWEEN_SNAPSHOTS = Duration.ofMillis(250);

  private final TunnelSource source;
  private final Fleet before;
  private final Clock clock;
  private Instant lastSnapshot = Instant.MIN;

  ReadingTask(TunnelSource source, Fleet before, Clock clock) {
    this.source = source;
    this.before = before;
    this.clock = clock;
  }

  @Override
  protected Fleet call() throws ApiFailure, InterruptedException {
    FleetReading reading = new FleetReading(before, clock.instant());
    AtomicInteger pages = new AtomicInteger();
    try {
      source.list(page -> add(page, reading, pages.incrementAndGet()));
    } catch (ApiFailure failure) {
      updateValue(reading.soFar());
      throw failure;
    }
    return reading.complete();
  }

  private void add(Page page, FleetReading reading, int number) {
    reading.add(page.tunnels());
    updateProgress(number, Long.MAX_VALUE);
    Instant now = clock.instant();
    if (lastSnapshot.isBefore(now.minus(BETWEEN_SNAPSHOTS))) {
      lastSnapshot = now;
      updateValue(reading.soFar());
    }
  }
}
