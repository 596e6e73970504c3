package tunnelbrowser.ui.table;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Does something with the next pulse, before its layout, however often it was asked for. */
final class NextPulse {
  private final Node node;
  private final Runnable action;
  private final Runnable onPulse = this::pulsed;
  private Optional<Scene> awaited = Optional.empty();

  NextPulse(Node node, Runnable action) {
    this.node = node;
    this.action = action;
  }

  /** Asks for it; outside a scene there are no pulses, and it is done at once. */
  void await() {
    Scene scene = node.getScene();
    if (scene == null) {
      action.run();
    } else if (awaited.isEmpty()) {
      awaited = Optional.of(scene);
      scene.addPreLayoutPulseListener(onPulse);
      Platform.requestNextPulse();
    }
  }

  /** Does it now, if it is still to be done. */
  void hurry() {
    if (awaited.isPresent()) {
      pulsed();
    }
  }

  private void pulsed() {
    awaited.ifPresent(scene -> scene.removePreLayoutPulseListener(onPulse));
    awaited = Optional.empty();
    action.run();
  }
}
