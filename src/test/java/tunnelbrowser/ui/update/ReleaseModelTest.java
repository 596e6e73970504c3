package tunnelbrowser.ui.update;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.settings.Settings;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Uncaught;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.update.Release;
import tunnelbrowser.update.ReleaseSource;
import tunnelbrowser.update.Version;

@Tag("ui")
class ReleaseModelTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final Release RELEASE =
      new Release(new Version(0, 2, 0), URI.create("https://github.com/page"));

  @TempDir private Path home;
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final Toasts notices = new Toasts();
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private Path folder;
  private SettingsFile settings;

  @BeforeEach
  void name() {
    folder = home.resolve("tunnel-browser");
    settings = new SettingsFile(folder);
  }

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void the_consent_is_unknown_until_it_is_read_and_then_off() {
    ReleaseModel model = model(() -> Optional.of(RELEASE), settings);
    assertThat(model.settledProperty().get()).isFalse();
    runOnFx(model::readConsent);
    await(model.settledProperty(), settled -> settled);
    assertThat(model.dailyProperty().get()).isFalse();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void consent_is_kept_and_can_be_withdrawn() {
    ReleaseModel model = model(() -> Optional.of(RELEASE), settings);
    runOnFx(() -> model.setDaily(true));
    await(model.dailyProperty(), daily -> daily);
    assertThat(settings.read().settings().checkForReleases()).isTrue();
    runOnFx(() -> model.setDaily(false));
    await(model.dailyProperty(), daily -> !daily);
    assertThat(settings.read().settings().checkForReleases()).isFalse();
  }

  @Test
  void consent_that_cannot_be_kept_is_not_taken_and_told() {
    ReleaseModel model =
        model(() -> Optional.of(RELEASE), new UnwritableSettings(Settings.DEFAULT));
    runOnFx(() -> model.setDaily(true));
    await(model.problemProperty(), UnwritableSettings.PROBLEM::equals);
    await(model.settledProperty(), settled -> settled);
    assertThat(model.dailyProperty().get()).isFalse();
  }

  @Test
  void settings_that_cannot_be_understood_are_told() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("settings.json"), "broken");
    ReleaseModel model = model(() -> Optional.of(RELEASE), settings);
    runOnFx(model::readConsent);
    await(model.settledProperty(), settled -> settled);
    assertThat(model.problemProperty().get())
        .isEqualTo(settings.read().problem().map(Messages::text).orElse(""))
        .isNotEmpty();
  }

  @Test
  void a_question_is_under_way_until_its_answer_is_there() {
    CountDownLatch gate = new CountDownLatch(1);
    ReleaseModel model =
        model(
            () -> {
              gate.await();
              return Optional.of(RELEASE);
            },
            settings);
    runOnFx(model::checkNow);
    assertThat(onFx(model.answerProperty()::get)).isEqualTo(new UpdateStatus.Asking());
    runOnFx(model::checkNow);
    gate.countDown();
    await(model.answerProperty(), new UpdateStatus.Newer(RELEASE)::equals);
    assertThat(notices.latestProperty().get()).isEmpty();
  }

  @Test
  void a_mistake_of_our_own_ends_the_question_and_is_no_sentence_for_the_user() {
    ReleaseModel model =
        model(
            () -> {
              throw new IllegalStateException("A mistake of our own.");
            },
            settings);
    try (Uncaught uncaught = new Uncaught()) {
      runOnFx(model::checkNow);
      await(
          model.answerProperty(),
          new UpdateStatus.Failed("Something went wrong that was not expected.")::equals);
      runOnFx(() -> {}); // it is handed on after that
      assertThat(uncaught.caught())
          .singleElement(as(THROWABLE))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("A mistake of our own.");
    }
  }

  @Test
  void the_daily_question_tells_of_a_newer_version_with_a_notice() throws Exception {
    settings.update(kept -> kept.withReleaseChecks(true));
    ReleaseModel model = model(() -> Optional.of(RELEASE), settings);
    runOnFx(model::checkDaily);
    assertThat(await(notices.latestProperty(), Optional::isPresent).map(Toasts.Notice::text))
        .hasValue("Version 0.2.0 is out: see Help in the menu, Check for a newer version");
    assertThat(onFx(model.answerProperty()::get)).isEqualTo(new UpdateStatus.Newer(RELEASE));
    assertThat(settings.read().settings().lastReleaseCheck()).hasValue(clock.instant());
  }

  @Test
  void a_closed_window_waits_for_no_answer() throws Exception {
    settings.update(kept -> kept.withReleaseChecks(true));
    CompletableFuture<Void> asked = new CompletableFuture<>();
    CompletableFuture<Void> givenUp = new CompletableFuture<>();
    ReleaseModel model =
        model(
            () -> {
              asked.complete(null);
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException ended) {
                givenUp.complete(null);
                throw ended;
              }
              return Optional.empty();
            },
            settings);
    runOnFx(model::checkDaily);
    await(asked);
    runOnFx(model::close);
    await(givenUp);
    assertThat(onFx(notices.latestProperty()::get)).isEmpty();
  }

  private ReleaseModel model(ReleaseSource source, SettingsStore store) {
    return onFx(
        () -> new ReleaseModel(new ReleaseCheck("0.1.0", source, store), notices, clock, executor));
  }
}
