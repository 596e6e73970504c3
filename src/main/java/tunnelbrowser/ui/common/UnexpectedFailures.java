package tunnelbrowser.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;

/**
 * What nobody expected, as the user is told of it: on one card, however often it happens. What was
 * dismissed once is only written into the log from then on.
 *
 * <p>Belongs to the JavaFX thread.
 */
public final class UnexpectedFailures {
  private final Diagnostics diagnostics;
  private final Toasts toasts;
  private final OverlayStack overlayStack;
  private final Desktop desktop;
  private final Executor executor;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final Set<String> dismissed = new HashSet<>();
  private Optional<Throwable> first = Optional.empty();

  public UnexpectedFailures(
      Diagnostics diagnostics,
      Toasts toasts,
      OverlayStack overlayStack,
      Desktop desktop,
      Executor executor) {
    this.diagnostics = diagnostics;
    this.toasts = toasts;
    this.overlayStack = overlayStack;
    this.desktop = desktop;
    this.executor = executor;
    overlayStack.shownProperty().subscribe(this::follow);
  }

  /** Is told from now on, from any thread, until {@link #close()}. */
  public void listen() {
    diagnostics.reportTo(
        failure -> executor.execute(Background.task(() -> failure, this::add, impossible -> {})));
  }

  public void close() {
    diagnostics.tellNobody();
  }

  /** How many there were since the user dismissed the last ones. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Copies what a report of the first of them needs, without anything secret. */
  public void copyDetails() {
    first.ifPresent(
        failure -> {
          desktop.copy(diagnostics.details(failure));
          toasts.say(Messages.text("unexpected.copied"));
        });
  }

  /** Opens the folder of the log, and says where it is in case nothing opens. */
  public void showLog() {
    Path file = diagnostics.log().file();
    executor.execute(
        Background.task(
            () -> Files.isRegularFile(file), exists -> showLog(file, exists), toasts::say));
  }

  private void showLog(Path file, boolean exists) {
    if (exists) {
      desktop.open(diagnostics.log().folder());
      toasts.say(Messages.text("unexpected.logAt", file));
    } else {
      toasts.say(Messages.text("unexpected.noLog", file));
    }
  }

  private void add(Throwable failure) {
    if (dismissed.contains(kind(failure))) {
      return;
    }
    if (first.isEmpty()) {
      first = Optional.of(failure);
    }
    count.set(count.get() + 1);
    if (overlayStack.shownProperty().get().isEmpty()) {
      overlayStack.show(new Overlay.Unexpected());
    } else if (!isShown(overlayStack.shownProperty().get())) {
      toasts.say(Messages.text(Background.unexpected())); // what is typed into a card must stay
    }
  }

  /** Waits until another card is gone; is over once its own is dismissed. */
  private void follow(Optional<Overlay> before, Optional<Overlay> now) {
    if (isShown(before) && !isShown(now)) {
      first.ifPresent(failure -> dismissed.add(kind(failure)));
      first = Optional.empty();
      count.set(0);
    } else if (now.isEmpty() && first.isPresent()) {
      overlayStack.show(new Overlay.Unexpected());
    }
  }

  private static boolean isShown(Optional<Overlay> card) {
    return card.filter(Overlay.Unexpected.class::isInstance).isPresent();
  }

  /** The same for failures that say the same to developers. */
  private static String kind(Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    return failure.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
  }
}
