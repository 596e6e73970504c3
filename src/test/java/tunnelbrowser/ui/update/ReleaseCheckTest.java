package tunnelbrowser.ui.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.text.Message;
import tunnelbrowser.update.Release;
import tunnelbrowser.update.ReleaseSource;
import tunnelbrowser.update.Version;

class ReleaseCheckTest {
  private static final Release RELEASE =
      new Release(new Version(0, 2, 0), URI.create("https://github.com/page"));

  @TempDir private Path home;
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final AtomicInteger questions = new AtomicInteger();
  private ReleaseSource source = () -> Optional.of(RELEASE);
  private Path folder;
  private SettingsFile settings;

  @BeforeEach
  void name() {
    folder = home.resolve("tunnel-browser");
    settings = new SettingsFile(folder);
  }

  @Test
  void a_newer_release_is_out() throws Exception {
    assertThat(check("0.1.0").ask()).isEqualTo(new UpdateStatus.Newer(RELEASE));
    assertThat(check("0.1.0").ask().text()).isEqualTo("0.2.0 is out.");
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
        .isEqualTo("The check did not succeed: api.github.com cannot be reached.");
  }

  @Test
  void before_and_while_asking_the_text_says_so() {
    assertThat(new UpdateStatus.NotAsked().text()).isEmpty();
    assertThat(new UpdateStatus.Asking().text()).isEqualTo("Asking github.com…");
  }

  @Test
  void a_question_of_the_user_writes_nothing() throws Exception {
    assertThat(check("0.1.0").ask()).isEqualTo(new UpdateStatus.Newer(RELEASE));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void without_consent_nothing_is_asked_and_nothing_is_written() throws Exception {
    assertThat(daily()).isEmpty();
    assertThat(questions).hasValue(0);
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void with_consent_it_is_asked_once_in_24_hours() throws Exception {
    settings.update(kept -> kept.withReleaseChecks(true));
    assertThat(daily()).hasValue(RELEASE);
    clock.advance(Duration.ofHours(23));
    assertThat(daily()).isEmpty();
    assertThat(questions).hasValue(1);
    clock.advance(Duration.ofHours(1));
    assertThat(daily()).hasValue(RELEASE);
    assertThat(questions).hasValue(2);
  }

  @Test
  void a_failure_is_silent_and_counts_for_the_day() throws Exception {
    settings.update(kept -> kept.withReleaseChecks(true));
    fail();
    assertThat(daily()).isEmpty();
    assertThat(daily()).isEmpty();
    assertThat(questions).hasValue(1);
  }

  @Test
  void nothing_newer_is_nothing_to_tell() throws Exception {
    settings.update(kept -> kept.withReleaseChecks(true));
    assertThat(check("0.2.0").askDaily(clock.instant())).isEmpty();
    assertThat(questions).hasValue(1);
  }

  @Test
  void what_cannot_be_noted_is_not_asked() throws Exception {
    settings.update(kept -> kept.withReleaseChecks(true));
    ReleaseCheck check =
        new ReleaseCheck("0.1.0", counted(), new UnwritableSettings(settings.read().settings()));
    assertThat(check.askDaily(clock.instant())).isEmpty();
    assertThat(questions).hasValue(0);
  }

  @Test
  void consent_withdrawn_ends_the_questions() throws Exception {
    settings.update(kept -> kept.withReleaseChecks(true));
    settings.update(kept -> kept.withReleaseChecks(false));
    assertThat(daily()).isEmpty();
    assertThat(questions).hasValue(0);
    assertThat(Files.readString(folder.resolve("settings.json"))).doesNotContain("lastRelease");
  }

  private void fail() {
    source =
        () -> {
          throw new ReleaseSource.CheckFailed(
              Message.verbatim("api.github.com cannot be reached."));
        };
  }

  private Optional<Release> daily() throws InterruptedException {
    return check("0.1.0").askDaily(clock.instant());
  }

  private ReleaseCheck check(String version) {
    return new ReleaseCheck(version, counted(), settings);
  }

  private ReleaseSource counted() {
    return () -> {
      questions.incrementAndGet();
      return source.newest();
    };
  }
}
