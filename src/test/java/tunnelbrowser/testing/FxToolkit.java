package tunnelbrowser.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Starts JavaFX before the first test that needs it; it then runs until the JVM ends.
 *
 * <p>Another test may have started it already. To be registered with {@code @RegisterExtension},
 * because JUnit cannot make objects of this package, which the module does not open:
 *
 * {@snippet :
 * @RegisterExtension static final FxToolkit FX = new FxToolkit();
 * }
 */
public final class FxToolkit implements BeforeAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(FxToolkit.class);

  /** Long enough for the slowest machine; reached by broken tests only. */
  private static final int SECONDS = 20;

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent("started", key -> start(), Boolean.class);
  }

  /** Does something on the JavaFX thread and returns what came out of it. */
  public static <T> T onFx(Callable<T> action) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(action.call());
          } catch (Throwable failure) {
            result.completeExceptionally(failure);
          }
        });
    return await(result);
  }

  /** Does something on the JavaFX thread and waits until it is done. */
  public static void runOnFx(Runnable action) {
    onFx(
        () -> {
          action.run();
          return true;
        });
  }

  /**
   * Waits until the value fulfils the condition, and returns it; the value's thread is JavaFX's.
   */
  public static <T> T await(ObservableValue<T> value, Predicate<? super T> condition) {
    CompletableFuture<T> met = new CompletableFuture<>();
    Subscription toValue =
        onFx(
            () ->
                value.subscribe(
                    now -> {
                      if (condition.test(now)) {
                        met.complete(now);
                      }
                    }));
    try {
      return await(met);
    } finally {
      runOnFx(toValue::unsubscribe);
    }
  }

  /** Waits for a result, and throws what kept it from coming. */
  public static <T> T await(CompletableFuture<T> result) {
    try {
      return result.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof Error assertion) {
        throw assertion;
      }
      throw new AssertionError("On the JavaFX thread: " + failure.getCause(), failure.getCause());
    } catch (InterruptedException | TimeoutException never) {
      throw new AssertionError("It did not come about in " + SECONDS + " seconds.", never);
    }
  }

  private static boolean start() {
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(true));
    } catch (IllegalStateException alreadyRuns) {
      Platform.runLater(() -> started.complete(true));
    }
    boolean runs = await(started);
    Platform.setImplicitExit(false);
    return runs;
  }
}
