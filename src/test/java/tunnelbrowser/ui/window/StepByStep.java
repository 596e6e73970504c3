package tunnelbrowser.ui.window;

import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import tunnelbrowser.testing.FxToolkit;

/** Does what belongs into the background on the JavaFX thread, when it is told to. */
final class StepByStep implements Executor {
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  /** From the JavaFX thread only. */
  @Override
  public void execute(Runnable work) {
    waiting.add(work);
  }

  /** Does all that waits, until nothing more comes of it. */
  void finish() {
    boolean busy = true;
    while (busy) {
      busy = onFx(this::doWhatWaits);
    }
  }

  /**
   * Does all that waits and then the action, in one event of the JavaFX thread: what came out is on
   * its way, and the action comes first.
   */
  void finishJustBefore(Runnable action) {
    runOnFx(
        () -> {
          doWhatWaits();
          action.run();
        });
  }

  private boolean doWhatWaits() {
    boolean some = !waiting.isEmpty();
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
    return some;
  }

  /** Waits until the window has laid itself out by itself. */
  static void awaitPulse(Scene scene) {
    CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
    Runnable listener = () -> laidOut.complete(true);
    runOnFx(
        () -> {
          scene.addPostLayoutPulseListener(listener);
          Platform.requestNextPulse();
        });
    FxToolkit.await(laidOut);
    runOnFx(() -> scene.removePostLayoutPulseListener(listener));
  }
}
