package tunnelbrowser.ui.model;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/**
 * Computes a result in the background, from the result before and the newest question. Belongs to
 * the JavaFX thread.
 *
 * @param <Q> what is asked, immutable
 * @param <R> what comes out, immutable
 */
final class Computing<Q, R> extends Service<R> {
  private final BiFunction<R, Q, R> function;
  private final ReadOnlyObjectWrapper<R> result;
  private @Nullable Q question;
  private boolean outdated;
  private boolean stopped;

  /**
   * @param function called in the background with the last result and the question
   */
  Computing(R first, BiFunction<R, Q, R> function, Executor executor) {
    this.function = function;
    this.result = new ReadOnlyObjectWrapper<>(first);
    setExecutor(executor);
  }

  /** What was finished last. */
  ReadOnlyObjectProperty<R> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Computes at once; what is under way is of no interest any more. */
  void computeInstead(Q newQuestion) {
    question = newQuestion;
    begin();
  }

  /**
   * Computes as soon as what is under way is finished, because questions may come in faster than
   * they are answered, and then no result would ever be there.
   */
  void computeNext(Q newQuestion) {
    question = newQuestion;
    if (isRunning()) {
      outdated = true;
    } else {
      begin();
    }
  }

  /** Goes back to that result at once; what is under way is of no interest any more. */
  void reset(R beginning) {
    outdated = false;
    cancel();
    result.set(beginning);
  }

  /** Computes nothing from now on. */
  void stop() {
    stopped = true;
    cancel();
  }

  private void begin() {
    outdated = false;
    if (!stopped) {
      restart();
    }
  }

  @Override
  protected void succeeded() {
    super.succeeded();
    result.set(getValue());
    if (outdated) {
      begin();
    }
  }

  @Override
  protected void failed() {
    super.failed();
    Background.unexpected(getException());
  }

  @Override
  protected Task<R> createTask() {
    // A service keeps its last task, which must not keep the result before its own alive.
    AtomicReference<@Nullable R> before = new AtomicReference<>(result.get());
    Q asked = Objects.requireNonNull(question);
    return new Task<>() {
      @Override
      protected R call() {
        return function.apply(Objects.requireNonNull(before.getAndSet(null)), asked);
      }
    };
  }
}
