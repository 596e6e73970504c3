package tunnelbrowser.ui.window;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.ui.common.TunnelsModel;

/**
 * When a window has shown its first rows and there is time for what could wait until then. Never,
 * if no rows come.
 */
final class StartupIdle {
  private static final Duration UNTIL_PAINTED = Duration.seconds(1);

  private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper();
  private final BooleanProperty waiting = new SimpleBooleanProperty(true);
  private final PauseTransition untilPainted = new PauseTransition(UNTIL_PAINTED);

  StartupIdle(TunnelsModel model) {
    untilPainted.setOnFinished(painted -> idle.set(true));
    model
        .viewProperty()
        .when(waiting)
        .subscribe(
            view -> {
              if (!(view.fleet().coverage() instanceof Fleet.Coverage.Unread)) {
                waiting.set(false);
                untilPainted.play();
              }
            });
  }

  ReadOnlyBooleanProperty idleProperty() {
    return idle.getReadOnlyProperty();
  }

  /** The window is closed: nothing is going to settle any more. */
  void stop() {
    waiting.set(false);
    untilPainted.stop();
  }
}
