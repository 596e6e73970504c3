package tunnelbrowser.ui;

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
