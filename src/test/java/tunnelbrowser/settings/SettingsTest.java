package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.TestClock;

class SettingsTest {
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");

  @Test
  void without_consent_nothing_is_ever_due() {
    assertThat(Settings.DEFAULT.isReleaseCheckDue(clock.instant())).isFalse();
    Settings longAgo = Settings.DEFAULT.withReleaseCheckAt(Instant.EPOCH);
    assertThat(longAgo.isReleaseCheckDue(clock.instant())).isFalse();
  }

  @Test
  void with_consent_the_first_check_is_due_at_once() {
    assertThat(Settings.DEFAULT.withReleaseChecks(true).isReleaseCheckDue(clock.instant()))
        .isTrue();
  }

  @Test
  void a_check_is_due_again_after_24_hours_and_not_before() {
    Settings checked = Settings.DEFAULT.withReleaseChecks(true).withReleaseCheckAt(clock.instant());
    assertThat(checked.isReleaseCheckDue(clock.instant())).isFalse();
    clock.advance(Duration.ofHours(24).minusMillis(1));
    assertThat(checked.isReleaseCheckDue(clock.instant())).isFalse();
    clock.advance(Duration.ofMillis(1));
    assertThat(checked.isReleaseCheckDue(clock.instant())).isTrue();
  }

  @Test
  void a_check_in_the_future_does_not_hold_up_the_next() {
    Settings checked = Settings.DEFAULT.withReleaseChecks(true).withReleaseCheckAt(clock.instant());
    clock.advance(Duration.ofDays(-3));
    assertThat(checked.isReleaseCheckDue(clock.instant())).isTrue();
  }

  @Test
  void consent_withdrawn_keeps_the_time_of_the_last_check() {
    Settings checked = Settings.DEFAULT.withReleaseChecks(true).withReleaseCheckAt(clock.instant());
    Settings withdrawn = checked.withReleaseChecks(false);
    assertThat(withdrawn.checkForReleases()).isFalse();
    assertThat(withdrawn.lastReleaseCheck()).hasValue(clock.instant());
  }
}
