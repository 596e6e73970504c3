package tunnelbrowser.ui.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tunnelbrowser.text.Message;
import tunnelbrowser.update.Release;
import tunnelbrowser.update.ReleaseSource;
import tunnelbrowser.update.Version;

class ReleaseCheckTest {
  private static final Release RELEASE =
      new Release(new Version(0, 2, 0), URI.create("https://github.com/page"));

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private ReleaseSource source = () -> Optional.of(RELEASE);

  @Test
  void a_newer_release_is_out() throws Exception {
    assertThat(check("0.1.0").ask()).isEqualTo(new UpdateStatus.Newer(RELEASE));
    assertThat(check("0.1.0").ask().text()).isEqualTo("0.2.0 is available.");
  }

  @Test
  void the_newest_release_and_one_before_its_release_are_up_to_date() throws Exception {
    assertThat(check("0.2.0").ask().text()).isEqualTo("0.2.0 is the newest version.");
    assertThat(check("0.3.0").ask().text()).isEqualTo("0.3.0 is the newest version.");
  }

  @Test
  void before_the_first_release_the_program_is_up_to_date() throws Exception {
    source = Optional::empty;
    assertThat(check("0.1.0").ask().text()).isEqualTo("0.1.0 is the newest version.");
  }

  @Test
  void for_a_version_that_is_no_release_every_release_is_newer() throws Exception {
    assertThat(check("unknown").ask()).isEqualTo(new UpdateStatus.Newer(RELEASE));
  }

  @Test
  void a_failure_is_told_to_the_user_who_asked() throws Exception {
    fail();
    assertThat(check("0.1.0").ask().text())
        .isEqualTo("The check failed: api.github.com cannot be reached.");
  }

  @Test
  void before_and_while_asking_the_text_says_so() {
    assertThat(new UpdateStatus.NotAsked().text()).isEmpty();
    assertThat(new UpdateStatus.Asking().text()).isEqualTo("Asking github.com…");
  }

  @Test
  void the_first_daily_question_is_due_at_once() {
    assertThat(ReleaseCheck.isDue(Optional.empty(), NOON)).isTrue();
  }

  @Test
  void it_is_due_again_after_24_hours_and_not_before() {
    Optional<Instant> last = Optional.of(NOON);
    assertThat(ReleaseCheck.isDue(last, NOON)).isFalse();
    assertThat(ReleaseCheck.isDue(last, NOON.plus(Duration.ofHours(24)).minusMillis(1))).isFalse();
    assertThat(ReleaseCheck.isDue(last, NOON.plus(Duration.ofHours(24)))).isTrue();
  }

  @Test
  void a_question_in_the_future_does_not_hold_up_the_next() {
    assertThat(ReleaseCheck.isDue(Optional.of(NOON), NOON.minus(Duration.ofDays(3)))).isTrue();
  }

  private void fail() {
    source =
        () -> {
          throw new ReleaseSource.CheckFailed(
              Message.verbatim("api.github.com cannot be reached."));
        };
  }

  private ReleaseCheck check(String version) {
    return new ReleaseCheck(version, source);
  }
}
