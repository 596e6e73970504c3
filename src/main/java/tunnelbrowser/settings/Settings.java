package tunnelbrowser.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the user decided, kept across restarts.
 *
 * @param checkForReleases whether the user agreed to the daily question for a newer release
 * @param lastReleaseCheck when that question was last asked by itself
 * @param pollInterval how often new tunnels are looked for; empty for the program's own pace
 * @param profiles the accounts that were set up, in the order in which they were added
 * @param lastProfile the name of the profile looked at last; empty if it was none
 * @param welcomed whether the user has seen how to connect an account
 * @param layout how the window looks
 */
public record Settings(
    boolean checkForReleases,
    Optional<Instant> lastReleaseCheck,
    Optional<Duration> pollInterval,
    List<Profile> profiles,
    Optional<String> lastProfile,
    boolean welcomed,
    Layout layout) {
  /** Nothing decided yet. */
  public static final Settings DEFAULT =
      new Settings(
          false,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          false,
          Layout.DEFAULT);

  public Settings {
    profiles = List.copyOf(profiles);
  }

  /** The same with that answer to whether the program may ask for a newer release. */
  public Settings withReleaseChecks(boolean agreed) {
    return new Settings(
        agreed, lastReleaseCheck, pollInterval, profiles, lastProfile, welcomed, layout);
  }

  /** The same with the daily question asked at that time. */
  public Settings withReleaseCheckAt(Instant time) {
    return new Settings(
        checkForReleases, Optional.of(time), pollInterval, profiles, lastProfile, welcomed, layout);
  }

  /** The same with new tunnels looked for that often. */
  public Settings withPollInterval(Duration interval) {
    return withPollInterval(Optional.of(interval));
  }

  Settings withPollInterval(Optional<Duration> interval) {
    return new Settings(
        checkForReleases, lastReleaseCheck, interval, profiles, lastProfile, welcomed, layout);
  }

  /** The same with these accounts. */
  public Settings withProfiles(List<Profile> accounts) {
    return new Settings(
        checkForReleases, lastReleaseCheck, pollInterval, accounts, lastProfile, welcomed, layout);
  }

  /** The same with that profile to begin with the next time; empty for none. */
  public Settings withLastProfile(Optional<String> name) {
    return new Settings(
        checkForReleases, lastReleaseCheck, pollInterval, profiles, name, welcomed, layout);
  }

  /** The same with the user welcomed, so that it is not done again. */
  public Settings withWelcomed() {
    return new Settings(
        checkForReleases, lastReleaseCheck, pollInterval, profiles, lastProfile, true, layout);
  }

  /** The same with that look. */
  public Settings withLayout(Layout wanted) {
    return new Settings(
        checkForReleases, lastReleaseCheck, pollInterval, profiles, lastProfile, welcomed, wanted);
  }
}
