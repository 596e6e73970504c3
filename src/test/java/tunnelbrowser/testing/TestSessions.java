package tunnelbrowser.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.tunnel.RequestShare;
import tunnelbrowser.tunnel.TunnelSource;

/** Sessions as the program opens them. */
public final class TestSessions {
  private TestSessions() {}

  /**
   * A session with that source.
   *
   * @param interval from one poll to the next, and from one full scan to the next
   */
  public static ApiSession of(
      TunnelSource source, Duration interval, Clock clock, Runnable onClose) {
    AccountState account = new AccountState(new Budget(RequestShare.DEFAULT, clock), clock);
    return new ApiSession(
        source, account, new PollingIntervals(interval, interval), Optional.empty(), onClose);
  }
}
