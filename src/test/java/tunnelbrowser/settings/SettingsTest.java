package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.TestClock;

class SettingsTest {
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");

  @Test
  void consent_withdrawn_keeps_the_time_of_the_last_check() {
    Settings checked = Settings.DEFAULT.withReleaseChecks(true).withReleaseCheckAt(clock.instant());
    Settings withdrawn = checked.withReleaseChecks(false);
    assertThat(withdrawn.checkForReleases()).isFalse();
    assertThat(withdrawn.lastReleaseCheck()).hasValue(clock.instant());
  }
}
