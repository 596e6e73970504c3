package tunnelbrowser.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import tunnelbrowser.tunnel.ExplainedException;

/** Work that must not stop the window. */
public final class Background {
  /** Stands where a reason would, if that would mean nothing to the user. */
  public static final String UNEXPECTED = "Something went wrong that was not expected.";

  private Background() {}

  /**
   * A task for an executor.
   *
   * @param work done in the background
   * @param done told what came out, on the JavaFX thread
   * @param failed told why nothing came out, as a sentence and on the JavaFX thread; not if it was
   *     cancelled. What was not expected also goes where uncaught exceptions go.
   */
  public static <T> Task<T> task(
      Callable<T> work, Consumer<? super T> done, Consumer<String> failed) {
    Task<T> task =
        new Task<>() {
          @Override
          protected T call() throws Exception {
            return work.call();
          }
        };
    task.setOnSucceeded(end -> done.accept(task.getValue()));
    task.setOnFailed(end -> fail(task.getException(), failed));
    return task;
  }

  private static void fail(Throwable failure, Consumer<String> failed) {
    failed.accept(sentence(failure));
    if (!(failure instanceof ExplainedException || failure instanceof InterruptedException)) {
      unexpected(failure);
    }
  }

  /** Why something failed, for the user. */
  public static String sentence(Throwable failure) {
    return failure instanceof ExplainedException expected ? expected.sentence() : UNEXPECTED;
  }

  /** Hands a mistake of the program to whoever takes this thread's uncaught exceptions. */
  public static void unexpected(Throwable mistake) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, mistake);
  }
}
