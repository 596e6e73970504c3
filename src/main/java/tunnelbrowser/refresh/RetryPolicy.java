package tunnelbrowser.refresh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tunnelbrowser.tunnel.ApiFailure;

/**
 * When to ask again after a failed reading: soon at first, because most failures are short, then
 * ever later, and never before a rate limit has passed.
 *
 * @param first the delay after the first failure in a row; it doubles with each further one
 * @param longest the delay that is never exceeded, but for a rate limit
 */
public record RetryPolicy(Duration first, Duration longest, Clock clock) {
  /** What the program never waits longer than, but for a rate limit. */
  static final Duration LONGEST = Duration.ofSeconds(30);

  /** Stands for a moment that does not come: nothing is tried again unless somebody asks for it. */
  static final Instant NEVER = Instant.MAX;

  private static final int DOUBLINGS_AT_MOST = 10;

  /** The program's own: two seconds at first. */
  static RetryPolicy usual(Clock clock) {
    return new RetryPolicy(Duration.ofSeconds(2), LONGEST, clock);
  }

  /**
   * The delay, counted from now, for whatever may pass by itself.
   *
   * @param failures how many readings in a row have failed, at least 1
   */
  public Duration delayAfter(Throwable failure, int failures) {
    if (failure instanceof ApiFailure.RateLimited limited) {
      Duration wait = Duration.between(clock.instant(), limited.until());
      return wait.isPositive() ? wait : Duration.ZERO;
    }
    Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS_AT_MOST));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }

  /**
   * The moment at which that delay is over; {@link #NEVER} after a refused key, which is not going
   * to be right by itself.
   */
  public Instant nextAttempt(Throwable failure, int failures) {
    if (failure instanceof ApiFailure.Unauthorized) {
      return NEVER;
    }
    return clock.instant().plus(delayAfter(failure, failures));
  }
}
