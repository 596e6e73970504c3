package tunnelbrowser.refresh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts our own requests in a rolling window and says when the next one in the background fits
 * into our share.
 *
 * <p>ngrok allows an account {@link #PER_WINDOW} requests in any {@link #WINDOW}, shared with every
 * other tool that uses the account; so by default we take half of them. Safe for use by several
 * threads.
 */
public final class Budget {
  /** What ngrok allows the whole account in any {@link #WINDOW}. */
  public static final int PER_WINDOW = 120;

  public static final Duration WINDOW = Duration.ofSeconds(60);

  /** Half of what the account may ask, so that other tools are left alone. */
  public static final int DEFAULT_SHARE = 60;

  private final int share;
  private final Clock clock;
  private final Deque<Instant> spent = new ArrayDeque<>();

  /**
   * @param share requests in any {@link #WINDOW} that reading in the background may use, at least 1
   */
  public Budget(int share, Clock clock) {
    if (share < 1) {
      throw new IllegalArgumentException(
          "A share of " + share + " requests leaves nothing to ask.");
    }
    this.share = share;
    this.clock = clock;
  }

  /** Counts a request that is about to be sent. */
  public synchronized void spend() {
    forgetOld();
    spent.addLast(clock.instant());
  }

  /** How many requests were sent within the last {@link #WINDOW}. */
  public synchronized int used() {
    forgetOld();
    return spent.size();
  }

  /** How long a request in the background has to wait; zero if it may be sent now. */
  public synchronized Duration waitingTime() {
    forgetOld();
    if (spent.size() < share) {
      return Duration.ZERO;
    }
    Instant decisive = spent.stream().skip(spent.size() - (long) share).findFirst().orElseThrow();
    return Duration.between(clock.instant(), decisive.plus(WINDOW));
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(WINDOW);
    while (!spent.isEmpty() && !spent.getFirst().isAfter(oldest)) {
      spent.removeFirst();
    }
  }
}
