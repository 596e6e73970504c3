package tunnelbrowser.ui.update;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.Background;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.update.Release;

/**
 * The question for a newer version as the user sees it, and the user's consent to it.
 *
 * <p>Belongs to the JavaFX thread; whatever blocks runs in the background.
 */
public final class ReleaseModel {
  private final ReleaseCheck check;
  private final SettingsModel settings;
  private final Toasts toasts;
  private final Clock clock;
  private final Executor executor;

  private final ReadOnlyObjectWrapper<UpdateStatus> answer =
      new ReadOnlyObjectWrapper<>(new UpdateStatus.NotAsked());
  private final Set<Task<?>> questions = new HashSet<>();
  private boolean closed;

  public ReleaseModel(
      ReleaseCheck check, SettingsModel settings, Toasts toasts, Clock clock, Executor executor) {
    this.check = check;
    this.settings = settings;
    this.toasts = toasts;
    this.clock = clock;
    this.executor = executor;
  }

  /** Whether the program may ask once a day. */
  public ObjectProperty<Boolean> dailyProperty() {
    return settings.releaseChecksProperty();
  }

  /** What is wrong with the settings, as a sentence; empty if nothing is. */
  public ObservableValue<String> problemProperty() {
    return settings.problemProperty().map(problem -> problem.map(Messages::text).orElse(""));
  }

  /** What is known about a newer version. */
  public ReadOnlyObjectProperty<UpdateStatus> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Asks now, whatever the consent; does nothing while a question is on its way. */
  public void checkNow() {
    if (answer.get() instanceof UpdateStatus.Asking) {
      return;
    }
    answer.set(new UpdateStatus.Asking());
    ask(Background.task(check::ask, answer::set, this::failed));
  }

  /** Asks if the user agreed and it is due, and says so only if something newer is out. */
  public void checkDaily() {
    Instant now = clock.instant();
    ObjectProperty<Optional<Instant>> last = settings.lastReleaseCheckProperty();
    if (dailyProperty().get() && ReleaseCheck.isDue(last.get(), now)) {
      last.set(Optional.of(now));
      // First noted, then asked: what cannot be noted would be asked at every start.
      settings.writeThen(this::askUnasked);
    }
  }

  private void askUnasked() {
    if (!closed) {
      ask(Background.task(check::newer, found -> found.ifPresent(this::announce), silent -> {}));
    }
  }

  /** Gives up all questions, so that nobody has to wait for their answers. */
  public void close() {
    closed = true;
    questions.forEach(Task::cancel);
  }

  private void failed(String failure) {
    answer.set(new UpdateStatus.Failed(failure));
  }

  private void announce(Release release) {
    answer.set(new UpdateStatus.Newer(release));
    toasts.say(Messages.text("update.announcement", release.version()));
  }

  private void ask(Task<?> question) {
    questions.removeIf(Task::isDone);
    questions.add(question);
    executor.execute(question);
  }
}
