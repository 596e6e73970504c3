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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.settings.Settings;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Uncaught;
import tunnelbrowser.text.Message;
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
  private final Toasts toasts = new Toasts();
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private Path folder;
  private SettingsFile settings;
  private final MemorySettings memory = new MemorySettings();

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
  void at_first_there_is_no_consent_and_nothing_is_asked_or_written() {
    ReleaseModel model = model(() -> Optional.of(RELEASE), settings);
    assertThat(onFx(model.dailyProperty()::get)).isFalse();
    runOnFx(model::checkDaily);
    assertThat(onFx(model.answerProperty()::get)).isEqualTo(new UpdateStatus.NotAsked());
    runOnFx(model::checkNow);
    await(model.answerProperty(), new UpdateStatus.Newer(RELEASE)::equals);
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void consent_is_kept_and_can_be_withdrawn() {
    ReleaseModel model = model(() -> Optional.of(RELEASE), memory);
    runOnFx(() -> model.dailyProperty().set(true));
    assertThat(memory.read().settings().checkForReleases()).isTrue();
    clock.advance(Duration.ofSeconds(1));
    runOnFx(() -> model.dailyProperty().set(false));
    assertThat(memory.read().settings().checkForReleases()).isFalse();
    runOnFx(model::checkDaily);
    assertThat(onFx(model.answerProperty()::get)).isEqualTo(new UpdateStatus.NotAsked());
    assertThat(memory.read().settings().lastReleaseCheck()).isEmpty();
  }

  @Test
  void consent_that_cannot_be_kept_is_told() {
    ReleaseModel model =
        model(() -> Optional.of(RELEASE), new UnwritableSettings(Settings.DEFAULT));
    runOnFx(() -> model.dailyProperty().set(true));
    assertThat(onFx(model.problemProperty()::getValue)).isEqualTo(UnwritableSettings.PROBLEM);
  }

  @Test
  void settings_that_cannot_be_understood_are_told() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("settings.json"), "broken");
    ReleaseModel model = model(() -> Optional.of(RELEASE), settings);
    assertThat(onFx(model.problemProperty()::getValue))
        .isEqualTo(settings.read().problem().map(Messages::text).orElse(""))
        .isNotEmpty();
  }

  @Test
  void with_consent_it_is_asked_once_in_24_hours_whether_it_is_answered_or_not() throws Exception {
    memory.update(kept -> kept.withReleaseChecks(true));
    AtomicInteger questions = new AtomicInteger();
    ReleaseSource failing =
        () -> {
          questions.incrementAndGet();
          throw new ReleaseSource.CheckFailed(Message.verbatim("No."));
        };
    for (int hours : new int[] {0, 23, 1, 0}) {
      clock.advance(Duration.ofHours(hours));
      ReleaseModel model = model(failing, memory);
      runOnFx(model::checkDaily);
      assertThat(onFx(model.answerProperty()::get)).isEqualTo(new UpdateStatus.NotAsked());
    }
    executor.close(); // once all that was asked is answered
    assertThat(questions).hasValue(2);
  }

  @Test
  void what_cannot_be_noted_is_not_asked() {
    AtomicInteger questions = new AtomicInteger();
    ReleaseModel model =
        model(
            () -> {
              questions.incrementAndGet();
              return Optional.empty();
            },
            new UnwritableSettings(Settings.DEFAULT.withReleaseChecks(true)));
    runOnFx(model::checkDaily);
    runOnFx(() -> {}); // what could have been asked would have been by now
    executor.close();
    assertThat(questions).hasValue(0);
    assertThat(onFx(model.problemProperty()::getValue)).isEqualTo(UnwritableSettings.PROBLEM);
  }

  @Test
  void a_window_that_was_closed_meanwhile_asks_nothing() throws Exception {
    memory.update(kept -> kept.withReleaseChecks(true));
    List<Runnable> held = new ArrayList<>();
    ReleaseModel model =
        onFx(
            () ->
                new ReleaseModel(
                    new ReleaseCheck("0.1.0", () -> Optional.of(RELEASE)),
                    new SettingsModel(memory, memory.read(), clock, held::add),
                    toasts,
                    clock,
                    Runnable::run));
    runOnFx(model::checkDaily);
    runOnFx(model::close);
    runOnFx(() -> held.forEach(Runnable::run));
    assertThat(memory.read().settings().lastReleaseCheck()).hasValue(clock.instant());
    assertThat(onFx(model.answerProperty()::get)).isEqualTo(new UpdateStatus.NotAsked());
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
    assertThat(toasts.latestProperty().get()).isEmpty();
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
    assertThat(await(toasts.latestProperty(), Optional::isPresent).map(Toasts.Notice::text))
        .hasValue("Version 0.2.0 is available: see Check for updates under Help in the menu");
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
    assertThat(onFx(toasts.latestProperty()::get)).isEmpty();
  }

  private ReleaseModel model(ReleaseSource source, SettingsStore store) {
    return onFx(
        () ->
            new ReleaseModel(
                new ReleaseCheck("0.1.0", source),
                new SettingsModel(store, store.read(), clock, Runnable::run),
                toasts,
                clock,
                executor));
  }
}
