package tunnelbrowser.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.refresh.FleetService;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.refresh.RateLimitedSource;
import tunnelbrowser.refresh.Refresher;
import tunnelbrowser.tunnel.RequestShare;
import tunnelbrowser.tunnel.TunnelSource;

/** Connections as the program opens them. */
public final class Watches {
  private Watches() {}

  /**
   * A connection to that source.
   *
   * @param interval from one look at the list to the next, and from one complete reading to the
   *     next
   */
  public static ApiSession of(
      TunnelSource source, Duration interval, Clock clock, Executor executor, Runnable onClose) {
    Budget budget = new Budget(RequestShare.DEFAULT, clock);
    Refresher refresher =
        new Refresher(source, budget, new PollingIntervals(interval, interval), clock);
    return new ApiSession(
        new RateLimitedSource(source, budget, Watches::noTimeForThat),
        new FleetService(refresher, clock, executor),
        budget,
        onClose);
  }

  private static void noTimeForThat(Duration duration) {
    throw new AssertionError("A test has used up its budget: it would wait " + duration);
  }
}
