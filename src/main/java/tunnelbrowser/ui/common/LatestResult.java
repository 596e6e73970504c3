package tunnelbrowser.ui.common;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/**
 * Asks questions in the background, of which only the newest counts: whatever comes of an older
 * one, success or failure, is dropped.
 *
 * <p>Cancelling a task does not keep its answer away if the answer is on its way already; this
 * does. An unchecked exception is a fault of the program and also reaches the JavaFX thread's
 * handler for uncaught exceptions, however old its question is. Belongs to the JavaFX thread.
 *
 * @param <A> what is answered
 */
public final class LatestResult<A> {
  private final Executor executor;
  private final Consumer<? super A> unwanted;
  private Optional<Question> newest = Optional.empty();
  private boolean closed;

  /** Whose answers need no closing. */
  public LatestResult(Executor executor) {
    this(executor, dropped -> {});
  }

  /**
   * @param unwanted is given each answer that is dropped, on any thread, to close it
   */
  public LatestResult(Executor executor, Consumer<? super A> unwanted) {
    this.executor = executor;
    this.unwanted = unwanted;
  }

  /**
   * Asks instead of what is under way, which is interrupted.
   *
   * @param work done in the background
   * @param answered told what came out, unless something else was asked meanwhile
   * @param failed told why nothing came out, unless something else was asked meanwhile
   */
  public void ask(
      Callable<? extends A> work, Consumer<? super A> answered, Consumer<Throwable> failed) {
    forget();
    if (!closed) {
      Question question = new Question(work, answered, failed);
      newest = Optional.of(question);
      executor.execute(question);
    }
  }

  /** Whether the newest question has neither been answered nor failed. */
  public boolean isUnderWay() {
    return newest.isPresent();
  }

  /** Gives up what is under way: nobody is told anything of it. */
  public void forget() {
    FxThread.check();
    newest.ifPresent(Question::giveUp);
    newest = Optional.empty();
  }

  /** Gives up what is under way, and asks nothing from now on. */
  public void close() {
    forget();
    closed = true;
  }

  private final class Question extends Task<Boolean> {
    private final Callable<? extends A> work;
    private final Consumer<? super A> answered;
    private final Consumer<Throwable> failed;

    /** Until somebody takes it: exactly one of those who want it and those who close it. */
    private final AtomicReference<Optional<A>> answer = new AtomicReference<>(Optional.empty());

    Question(Callable<? extends A> work, Consumer<? super A> answered, Consumer<Throwable> failed) {
      this.work = work;
      this.answered = answered;
      this.failed = failed;
    }

    @Override
    protected Boolean call() throws Exception {
      answer.set(Optional.of(work.call()));
      if (isCancelled()) { // too late for who gave it up to find the answer
        drop();
      }
      return true;
    }

    void giveUp() {
      cancel();
      drop();
    }

    private void drop() {
      answer.getAndSet(Optional.empty()).ifPresent(unwanted);
    }

    @Override
    protected void succeeded() {
      if (endsNewest()) {
        answer.getAndSet(Optional.empty()).ifPresent(answered);
      }
    }

    @Override
    protected void failed() {
      Throwable failure = getException();
      if (failure instanceof InterruptedException || failure instanceof CancellationException) {
        var _ = endsNewest(); // the program ends
        return;
      }
      if (endsNewest()) {
        failed.accept(failure);
      }
      if (failure instanceof RuntimeException || failure instanceof Error) {
        Background.unexpected(failure);
      }
    }

    private boolean endsNewest() {
      boolean isNewest = newest.filter(this::equals).isPresent();
      if (isNewest) {
        newest = Optional.empty();
      }
      return isNewest;
    }
  }
}
