package tunnelbrowser.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the user decided, kept across restarts.
 *
 * @param checkForReleases whether the user agreed to the daily question for a newer release
 * @param lastReleaseCheck when that question was last asked by itself
 * @param lookInterval how often new tunnels are looked for; empty for the program's own pace
 */
public record Settings(
    boolean checkForReleases, Optional<Instant> lastReleaseCheck, Optional<Duration> lookInterval) {
  /** Nothing decided yet. */
  public static final Settings DEFAULT = new Settings(false, Optional.empty(), Optional.empty());

  private static final Duration BETWEEN_CHECKS = Duration.ofHours(24);

  /** The same with that answer to whether the program may ask for a newer release. */
  public Settings withReleaseChecks(boolean agreed) {
    return new Settings(agreed, lastReleaseCheck, lookInterval);
  }

  /** The same with the daily question asked at that time. */
  public Settings withReleaseCheckAt(Instant time) {
    return new Settings(checkForReleases, Optional.of(time), lookInterval);
  }

  /** The same with new tunnels looked for that often. */
  public Settings withLookInterval(Duration interval) {
    return new Settings(checkForReleases, lastReleaseCheck, Optional.of(interval));
  }

  /** Whether the daily question may be asked: never without consent, and once in 24 hours. */
  public boolean isReleaseCheckDue(Instant now) {
    // A check in the future means that the clock was put back; it must not hold for years.
    return checkForReleases
        && lastReleaseCheck
            .map(last -> last.isAfter(now) || !now.isBefore(last.plus(BETWEEN_CHECKS)))
            .orElse(true);
  }
}
