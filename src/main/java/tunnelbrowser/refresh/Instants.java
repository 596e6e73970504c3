package tunnelbrowser.refresh;

import java.time.Duration;
import java.time.Instant;

/** Arithmetic with instants of a clock that somebody may set. */
final class Instants {
  private Instants() {}

  static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /**
   * A moment that was at most so far ahead when it was chosen: one that is further ahead now means
   * that the clock was put back, and counts as now.
   */
  static Instant within(Instant moment, Duration longest, Instant now) {
    return moment.isAfter(now.plus(longest)) ? now : moment;
  }
}
