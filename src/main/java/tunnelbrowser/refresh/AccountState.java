package tunnelbrowser.refresh;

import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import tunnelbrowser.fleet.sync.ChangeSink;
import tunnelbrowser.fleet.sync.FleetLedger;

/**
 * What outlives a connection to an account: its request budget, and its list as far as it was read.
 * The next connection to the same account goes on from there.
 *
 * <p>Never to be given to a connection to another account. Safe for several threads.
 */
public final class AccountState {
  private final Budget budget;

  /** The one that all of this goes by. */
  final Clock clock;

  /** Held while a page is asked for and taken in, whichever connection does it. */
  final ReentrantLock oneAtATime = new ReentrantLock();

  /** For whoever holds the lock. */
  final CrawlState crawl;

  /** An account of which nothing is known yet. */
  public AccountState(Budget budget, Clock clock) {
    this(budget, clock, ChangeSink.NONE);
  }

  /**
   * @param sink is told what each page changes, on the thread of the step that read it
   */
  public AccountState(Budget budget, Clock clock, ChangeSink sink) {
    this.budget = budget;
    this.clock = clock;
    this.crawl = new CrawlState(new FleetLedger(sink), RetryPolicy.usual(clock));
  }

  public Budget budget() {
    return budget;
  }
}
