package tunnelbrowser.testing;

import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Takes what nobody catches on the JavaFX thread, until it is closed. */
public final class Uncaught implements AutoCloseable {
  private final List<Throwable> caught = new CopyOnWriteArrayList<>();
  private final Thread.@Nullable UncaughtExceptionHandler before;

  public Uncaught() {
    before =
        onFx(
            () -> {
              Thread thread = Thread.currentThread();
              var usual = thread.getUncaughtExceptionHandler();
              thread.setUncaughtExceptionHandler((any, failure) -> caught.add(failure));
              return usual instanceof ThreadGroup ? null : usual;
            });
  }

  /** In the order in which they came. */
  public List<Throwable> caught() {
    return List.copyOf(caught);
  }

  @Override
  public void close() {
    runOnFx(() -> Thread.currentThread().setUncaughtExceptionHandler(before));
  }
}
