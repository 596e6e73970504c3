package tunnelbrowser.ui.update;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.text.Messages;
import tunnelbrowser.update.Release;
import tunnelbrowser.update.ReleaseSource;
import tunnelbrowser.update.Version;

/**
 * How the program learns of newer releases of itself. Its questions block.
 *
 * @param version the one that runs
 * @param source knows the newest release
 */
public record ReleaseCheck(String version, ReleaseSource source) {
  /** Asks nobody and finds nothing. */
  public static final ReleaseCheck NEVER = new ReleaseCheck("unknown", Optional::empty);

  private static final Duration BETWEEN_CHECKS = Duration.ofHours(24);

  /** Asks because the user wants to know. */
  UpdateStatus ask() throws InterruptedException {
    try {
      return newer()
          .<UpdateStatus>map(UpdateStatus.Newer::new)
          .orElseGet(() -> new UpdateStatus.UpToDate(version));
    } catch (ReleaseSource.CheckFailed failure) {
      return new UpdateStatus.Failed(Messages.text(failure));
    }
  }

  /** The newest release if it is newer than the version that runs. */
  Optional<Release> newer() throws ReleaseSource.CheckFailed, InterruptedException {
    return source.newest().filter(this::isNewer);
  }

  /**
   * Whether the daily question may be asked again: once in 24 hours.
   *
   * @param last when it was asked by itself
   */
  static boolean isDue(Optional<Instant> last, Instant now) {
    // A check in the future means that the clock was put back; it must not hold for years.
    return last.map(time -> time.isAfter(now) || !now.isBefore(time.plus(BETWEEN_CHECKS)))
        .orElse(true);
  }

  /** A version that cannot be read is no release, so every release counts as newer. */
  private boolean isNewer(Release release) {
    return Version.parse(version).map(own -> release.version().compareTo(own) > 0).orElse(true);
  }
}
