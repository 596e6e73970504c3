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
  private Subscription readySubscription = Subscription.EMPTY;

  private DeferredShow(Stage stage) {
    this.stage = stage;
  }

  /** Shows it once {@code ready} is true, or at once if it is already. */
  static void showWhenReady(Stage stage, ObservableValue<Boolean> ready) {
    new DeferredShow(stage).await(ready);
  }

  private void await(ObservableValue<Boolean> ready) {
    patience.setOnFinished(tooLong -> show());
    patience.play();
    readySubscription =
        ready.subscribe(
            is -> {
              if (is) {
                show();
              }
            });
    if (stage.isShowing()) {
      readySubscription.unsubscribe();
    }
  }

  private void show() {
    patience.stop();
    readySubscription.unsubscribe();
    stage.show();
  }
}
