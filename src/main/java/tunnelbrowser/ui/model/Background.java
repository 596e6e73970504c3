package tunnelbrowser.ui.model;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/** Work that must not stop the window. */
public final class Background {
  private Background() {}

  /**
   * A task for an executor.
   *
   * @param work done in the background
   * @param done told what came out, on the JavaFX thread
   * @param failed told why nothing came out, on the JavaFX thread; not if it was cancelled
   */
  public static <T> Task<T> task(
      Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    Task<T> task =
        new Task<>() {
          @Override
          protected T call() throws Exception {
            return work.call();
          }
        };
    task.setOnSucceeded(end -> done.accept(task.getValue()));
    task.setOnFailed(end -> failed.accept(task.getException()));
    return task;
  }
}
