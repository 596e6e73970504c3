package tunnelbrowser.testing;

import java.time.Duration;
import java.time.Instant;
import tunnelbrowser.fleet.sync.ChangeSink;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.refresh.Refresher;
import tunnelbrowser.refresh.Report;
import tunnelbrowser.tunnel.RequestShare;
import tunnelbrowser.tunnel.TunnelSource;

/** Reads as the window does, but on a clock that jumps to the next request. */
public final class SimulatedReader {
  /** Stands for the time that passes until a timer rings. */
  private static final Duration TIMER = Duration.ofMillis(1);

  private final TestClock clock;
  private final Budget budget;
  private final Refresher refresher;
  private Report report;

  public SimulatedReader(TunnelSource source, PollingIntervals intervals, TestClock clock) {
    this(source, intervals, clock, ChangeSink.NONE);
  }

  public SimulatedReader(
      TunnelSource source, PollingIntervals intervals, TestClock clock, ChangeSink sink) {
    this.clock = clock;
    this.budget = new Budget(RequestShare.DEFAULT, clock);
    this.refresher = new Refresher(source, new AccountState(budget, clock, sink), intervals, clock);
    this.report = now();
  }

  public Refresher refresher() {
    return refresher;
  }

  public Budget budget() {
    return budget;
  }

  /** Lets time pass until the next request has been answered, and tells where things stand. */
  public Report step() {
    try {
      while (!refresher.step()) {
        Instant next = refresher.next().request();
        clock.advance(Duration.between(clock.instant(), next).plus(TIMER));
      }
    } catch (InterruptedException ended) {
      throw new AssertionError(ended);
    }
    report = now();
    return report;
  }

  /** Where things stood after the last step. */
  public Report report() {
    return report;
  }

  private Report now() {
    try {
      return refresher.report();
    } catch (InterruptedException ended) {
      throw new AssertionError(ended);
    }
  }
}
