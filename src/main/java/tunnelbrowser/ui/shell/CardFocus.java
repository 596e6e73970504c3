package tunnelbrowser.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;

/**
 * Keeps the keyboard in the card that the user asked for, and gives it back to what had it when the
 * card is closed.
 */
final class CardFocus {
  private final Pane place;
  private final Node usual;

  /** What had the keyboard before the card came. */
  private Optional<Node> left = Optional.empty();

  private boolean keeps;
  private boolean backwards;

  /**
   * @param place what lies over the window, with the card in it
   * @param usual what gets the keyboard if nothing that is there had it
   */
  CardFocus(Pane place, Node usual) {
    this.place = place;
    this.usual = usual;
  }

  /**
   * To be called before the card is made, which takes the keyboard.
   *
   * @param above whether something lies over the card and has the keyboard
   */
  void follow(OverlayStack overlayStack, ObservableValue<Boolean> above) {
    overlayStack.shownProperty().subscribe(this::change);
    ObservableValue<Node> owner = place.sceneProperty().flatMap(Scene::focusOwnerProperty);
    owner.subscribe(
        (before, now) -> {
          if (keeps && !above.getValue() && now != null && isIn(before) && !isIn(now)) {
            hold(before);
          }
        });
    place
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
              }
            });
  }

  private void pressed(KeyEvent event) {
    backwards = event.getCode() == KeyCode.TAB && event.isShiftDown();
  }

  private void change(Optional<Overlay> before, Optional<Overlay> now) {
    Scene scene = place.getScene();
    if (before.isEmpty() && scene != null) {
      left = Optional.ofNullable(scene.getFocusOwner());
    }
    keeps = now.filter(Overlay::isAskedFor).isPresent();
    if (now.isEmpty() && scene != null && isIn(scene.getFocusOwner())) {
      left.filter(CardFocus::canHaveIt).orElse(usual).requestFocus();
    }
    if (now.isEmpty()) {
      left = Optional.empty();
    }
  }

  /** From the last stop Tab goes on to the first one, and from there back to the last. */
  private void hold(Node before) {
    if (backwards) {
      before.requestFocus();
    } else {
      place.requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  private static boolean canHaveIt(Node node) {
    boolean visible = node.getScene() != null && !node.isDisabled();
    for (Node part = node; visible && part != null; part = part.getParent()) {
      visible = part.isVisible();
    }
    return visible;
  }

  private boolean isIn(Node node) {
    for (Node part = node; part != null; part = part.getParent()) {
      if (part.equals(place)) {
        return true;
      }
    }
    return false;
  }
}
