package tunnelbrowser.bench.window;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The way to the JavaFX thread and back. */
final class Fx {
  private static final int SECONDS = 90;

  private Fx() {}

  /** Starts JavaFX, if it does not run yet; it then runs until the program ends. */
  static void start() throws Exception {
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(true));
    } catch (IllegalStateException alreadyRuns) {
      started.complete(true);
    }
    started.get(SECONDS, TimeUnit.SECONDS);
    Platform.setImplicitExit(false);
  }

  /** Does something on the JavaFX thread and returns what came out of it. */
  static <T> T on(Callable<T> action) throws Exception {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(action.call());
          } catch (Throwable failure) {
            result.completeExceptionally(failure);
          }
        });
    return result.get(SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Does something there and waits for the pulse that has laid out what came of it.
   *
   * @param shown asked in each pulse, after its layout
   * @return how long that took, in milliseconds
   */
  static double until(Scene scene, Runnable action, BooleanSupplier shown) throws Exception {
    CompletableFuture<Long> laidOut = new CompletableFuture<>();
    Runnable[] look = new Runnable[1];
    look[0] =
        () -> {
          if (shown.getAsBoolean()) {
            scene.removePostLayoutPulseListener(look[0]);
            laidOut.complete(System.nanoTime());
          } else {
            Platform.requestNextPulse();
          }
        };
    long begun = System.nanoTime();
    Platform.runLater(
        () -> {
          action.run();
          scene.addPostLayoutPulseListener(look[0]);
          Platform.requestNextPulse();
        });
    return (laidOut.get(SECONDS, TimeUnit.SECONDS) - begun) / 1e6;
  }

  /** Waits for some more pulses, so that what was laid out is also painted. */
  static void pulses(Scene scene, int number) throws Exception {
    int[] left = {number};
    until(scene, () -> {}, () -> left[0]-- <= 0);
  }
}
