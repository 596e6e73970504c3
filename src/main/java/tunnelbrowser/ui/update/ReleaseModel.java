package tunnelbrowser.ui.update;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.concurrent.Task;
import tunnelbrowser.settings.SettingsStore;
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
  private final Toasts notices;
  private final Clock clock;
  private final Executor executor;

  private final ReadOnlyBooleanWrapper daily = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<UpdateStatus> answer =
      new ReadOnlyObjectWrapper<>(new UpdateStatus.NotAsked());
  private final Set<Task<?>> questions = new HashSet<>();

  public ReleaseModel(ReleaseCheck check, Toasts notices, Clock clock, Executor executor) {
    this.check = check;
    this.notices = notices;
    this.clock = clock;
    this.executor = executor;
  }

  /** Whether the program may ask once a day; meaningful once it is settled. */
  public ReadOnlyBooleanProperty dailyProperty() {
    return daily.getReadOnlyProperty();
  }

  /** Whether the consent is known and not just being written. */
  public ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /** What is wrong with the settings, as a sentence; empty if nothing is. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What is known about a newer version. */
  public ReadOnlyObjectProperty<UpdateStatus> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Finds out whether the user has agreed. */
  public void readConsent() {
    settled.set(false);
    executor.execute(Background.task(check.settings()::read, this::settle, this::report));
  }

  /** Keeps the user's decision; if that fails, the old one stays and the problem is told. */
  public void setDaily(boolean agreed) {
    settled.set(false);
    problem.set("");
    executor.execute(
        Background.task(
            () -> {
              check.settings().update(kept -> kept.withReleaseChecks(agreed));
              return agreed;
            },
            this::settle,
            this::report));
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
    ask(
        Background.task(
            () -> check.askDaily(clock.instant()),
            found -> found.ifPresent(this::announce),
            silent -> {}));
  }

  /** Gives up all questions, so that nobody has to wait for their answers. */
  public void close() {
    questions.forEach(Task::cancel);
  }

  private void settle(SettingsStore.Loaded loaded) {
    problem.set(loaded.problem().map(Messages::text).orElse(""));
    settle(loaded.settings().checkForReleases());
  }

  private void settle(boolean agreed) {
    daily.set(agreed);
    settled.set(true);
  }

  private void report(String failure) {
    problem.set(failure);
    settled.set(true);
  }

  private void failed(String failure) {
    answer.set(new UpdateStatus.Failed(failure));
  }

  private void announce(Release release) {
    answer.set(new UpdateStatus.Newer(release));
    notices.say(Messages.text("update.announcement", release.version()));
  }

  private void ask(Task<?> question) {
    questions.removeIf(Task::isDone);
    questions.add(question);
    executor.execute(question);
  }
}
