package tunnelbrowser.ui.window;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Shows a stage as soon as there is something to see in it, and no later than {@link #PATIENCE}.
 *
 * <p>The first picture is the dearest one: style, layout and painting run in a cold JVM. An empty
 * window and then one with rows would cost that nearly twice.
 */
final class DeferredShow {
  /** Nobody waits longer than this for a window: about what a key press may take to be answered. */
  private static final Duration PATIENCE = Duration.millis(150);

  private final Stage stage;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Subscription toReady = Subscription.EMPTY;

  private DeferredShow(Stage stage) {
    this.stage = stage;
  }

  /** Raises it once {@code ready} is true, or at once if it is already. */
  static void raise(Stage stage, ObservableValue<Boolean> ready) {
    new DeferredShow(stage).await(ready);
  }

  private void await(ObservableValue<Boolean> ready) {
    patience.setOnFinished(tooLong -> up());
    patience.play();
    toReady =
        ready.subscribe(
            is -> {
              if (is) {
                up();
              }
            });
    if (stage.isShowing()) {
      toReady.unsubscribe();
    }
  }

  private void up() {
    patience.stop();
    toReady.unsubscribe();
    stage.show();
  }
}
