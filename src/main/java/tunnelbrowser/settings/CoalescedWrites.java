package tunnelbrowser.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import tunnelbrowser.text.Message;

/**
 * Has changed properties written in the background, many at a time. Belongs to the JavaFX thread.
 */
final class CoalescedWrites {
  static final Duration BETWEEN_WRITES = Duration.ofSeconds(1);

  private final SettingsWriter writer;
  private final Clock clock;
  private final Executor executor;
  private final Set<KeptProperty<?>> changed = new LinkedHashSet<>();
  private final ReadOnlyObjectWrapper<Optional<Message>> problem;
  private Optional<Instant> lastWrite = Optional.empty();

  /**
   * @param problem what is wrong with the settings already; empty if nothing is
   */
  CoalescedWrites(
      SettingsWriter writer, Optional<Message> problem, Clock clock, Executor executor) {
    this.writer = writer;
    this.clock = clock;
    this.executor = executor;
    this.problem = new ReadOnlyObjectWrapper<>(problem);
  }

  ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Writes it now if the last write was long enough ago, or else later. */
  void add(KeptProperty<?> property) {
    changed.add(property);
    writeIfDue();
  }

  void writeIfDue() {
    Instant now = clock.instant();
    if (!changed.isEmpty() && lastWrite.filter(last -> isTooSoon(last, now)).isEmpty()) {
      lastWrite = Optional.of(now);
      write(() -> {});
    }
  }

  /** Writes all at once, what failed before included. */
  void close() {
    if (!changed.isEmpty() || writer.hasUnwritten()) {
      write(() -> {});
    }
  }

  /** Writes all at once; {@code kept} is run once that is done, and never if it fails. */
  void writeThen(Runnable kept) {
    lastWrite = Optional.of(clock.instant());
    write(kept);
  }

  /** A write in the future means that the clock was put back. */
  private static boolean isTooSoon(Instant last, Instant now) {
    return !now.isBefore(last) && now.isBefore(last.plus(BETWEEN_WRITES));
  }

  private void write(Runnable kept) {
    changed.forEach(property -> writer.add(property.edit()));
    changed.clear();
    executor.execute(
        new Task<Boolean>() {
          @Override
          protected Boolean call() throws SettingsStore.NotKept {
            writer.write();
            return true;
          }

          @Override
          protected void succeeded() {
            problem.set(Optional.empty());
            kept.run();
          }

          @Override
          protected void failed() {
            report(getException());
          }
        });
  }

  private void report(Throwable failure) {
    if (failure instanceof SettingsStore.NotKept explained) {
      problem.set(Optional.of(explained.explanation()));
    } else {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }
  }
}
