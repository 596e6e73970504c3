package tunnelbrowser.testing;

import java.time.Duration;
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
        passUntil(refresher.next());
      }
    } catch (InterruptedException ended) {
      throw new AssertionError(ended);
    }
    report = now();
    return report;
  }

  /** After a refused key nothing comes by itself: somebody asks for it, a minute later. */
  private void passUntil(Report.Next next) {
    if (next.comesByItself()) {
      clock.advance(Duration.between(clock.instant(), next.request()).plus(TIMER));
    } else {
      clock.advance(Duration.ofMinutes(1));
      refresher.requestPoll();
    }
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
