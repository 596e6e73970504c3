package tunnelbrowser.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import tunnelbrowser.text.Explained;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

/** Work that must not stop the window. */
public final class Background {
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
    failed.accept(Messages.text(explanation(failure)));
    if (!(failure instanceof Explained || failure instanceof InterruptedException)) {
      unexpected(failure);
    }
  }

  /** Why something failed, for the user; of what was not expected, no more than that it was. */
  public static Message explanation(Throwable failure) {
    return failure instanceof Explained expected ? expected.explanation() : unexpected();
  }

  /** Stands where a reason would, if that would mean nothing to the user. */
  static Message unexpected() {
    return Message.of("unexpected");
  }

  /** Hands a mistake of the program to whoever takes this thread's uncaught exceptions. */
  public static void unexpected(Throwable mistake) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, mistake);
  }
}
