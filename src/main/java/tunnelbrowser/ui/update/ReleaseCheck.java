package tunnelbrowser.ui.update;

import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Messages;
import tunnelbrowser.update.Release;
import tunnelbrowser.update.ReleaseSource;
import tunnelbrowser.update.Version;

/**
 * How the program learns of newer releases of itself. Its questions block.
 *
 * @param version the one that runs
 * @param source knows the newest release
 * @param settings say whether the user agreed to be told
 */
public record ReleaseCheck(String version, ReleaseSource source, SettingsStore settings) {
  /** Asks nobody, finds nothing and remembers nothing. */
  public static final ReleaseCheck NEVER =
      new ReleaseCheck("unknown", Optional::empty, SettingsStore.forgetful());

  /** Asks because the user wants to know. Nothing is written. */
  UpdateStatus ask() throws InterruptedException {
    try {
      return source
          .newest()
          .filter(this::isNewer)
          .<UpdateStatus>map(UpdateStatus.Newer::new)
          .orElseGet(() -> new UpdateStatus.UpToDate(version));
    } catch (ReleaseSource.CheckFailed failure) {
      return new UpdateStatus.Failed(Messages.text(failure));
    }
  }

  /**
   * Asks by itself, if the user agreed to that and it is due.
   *
   * @return the newer release; empty if nothing was asked, nothing is newer, or it failed
   */
  Optional<Release> askDaily(Instant now) throws InterruptedException {
    if (!settings.read().settings().isReleaseCheckDue(now)) {
      return Optional.empty();
    }
    try {
      // First noted, then asked: what cannot be noted would be asked at every start.
      settings.update(kept -> kept.withReleaseCheckAt(now));
      return source.newest().filter(this::isNewer);
    } catch (SettingsStore.NotKept | ReleaseSource.CheckFailed silent) {
      return Optional.empty();
    }
  }

  /** A version that cannot be read is no release, so every release counts as newer. */
  private boolean isNewer(Release release) {
    return Version.parse(version).map(own -> release.version().compareTo(own) > 0).orElse(true);
  }
}
