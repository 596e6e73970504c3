package tunnelbrowser.refresh;

import java.time.Clock;
import java.time.Instant;
import javafx.util.Duration;
import tunnelbrowser.tunnel.NgrokApi;

/**
 * Turns the moment of the next round into a period of a {@link javafx.concurrent.ScheduledService},
 * which counts from the beginning of the last one.
 *
 * <p>Its timer goes by the system's clock: if that is put back meanwhile, the round is late by as
 * much, unless somebody calls {@link FleetService#catchUp}.
 */
final class RoundTimer {
  /** The budget lets no round ask for longer; more is a clock that was put forward. */
  private static final long LONGEST_ROUND = NgrokApi.WINDOW.toMillis();

  /** A round for which nobody waits may well find that nothing is due. */
  private static final java.time.Duration LONGEST_WAIT = java.time.Duration.ofDays(1);

  private final Clock clock;
  private Instant begunAt = Instant.EPOCH;

  RoundTimer(Clock clock) {
    this.clock = clock;
  }

  /** Notes that a round begins. */
  void begin() {
    begunAt = clock.instant();
  }

  /**
   * From the beginning of the round that has just ended to that moment, and not less than it took.
   */
  Duration periodUntil(Instant next) {
    Instant now = clock.instant();
    long lasted = Math.clamp(millis(begunAt, now), 0, LONGEST_ROUND);
    Instant due = Instants.earlier(next, now.plus(LONGEST_WAIT));
    return Duration.millis((double) lasted + Math.max(0, millis(now, due) + 1));
  }

  private static long millis(Instant from, Instant to) {
    return java.time.Duration.between(from, to).toMillis();
  }
}
