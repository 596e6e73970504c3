package tunnelbrowser.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
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

  /** What had the keyboard before the command palette came, which lies over the card. */
  private Optional<Node> below = Optional.empty();

  private boolean isFree = true;
  private boolean keeps;
  private Direction leaving = Direction.NONE;

  private enum Direction {
    FORWARDS,
    BACKWARDS,
    NONE
  }

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
   * @param above whether the command palette lies over the card and has the keyboard
   */
  void follow(OverlayStack overlayStack, ObservableValue<Boolean> above) {
    above.subscribe((before, now) -> leave(now));
    // such a subscriber is told before the card is loaded, which takes the keyboard
    overlayStack.shownProperty().subscribe(() -> change(overlayStack.shownProperty().get()));
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
    if (event.getCode() != KeyCode.TAB) {
      leaving = Direction.NONE;
    } else {
      leaving = event.isShiftDown() ? Direction.BACKWARDS : Direction.FORWARDS;
    }
  }

  private void leave(boolean toPalette) {
    Scene scene = place.getScene();
    if (toPalette) {
      below = Optional.ofNullable(scene.getFocusOwner()).filter(this::isIn);
    } else {
      below.filter(CardFocus::canHaveIt).orElse(usual).requestFocus();
    }
  }

  private void change(Optional<Overlay> now) {
    Scene scene = place.getScene();
    if (isFree && scene != null) {
      left = Optional.ofNullable(scene.getFocusOwner());
    }
    isFree = now.isEmpty();
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
    switch (leaving) {
      case FORWARDS -> place.requestFocusTraversal(TraversalDirection.NEXT);
      case BACKWARDS -> last(place).orElse(before).requestFocus();
      case NONE -> before.requestFocus();
    }
  }

  private static Optional<Node> last(Node within) {
    if (!within.isVisible() || within.isDisabled()) {
      return Optional.empty();
    }
    if (within.isFocusTraversable()) {
      return Optional.of(within);
    }
    return within instanceof Parent parent
        ? parent.getChildrenUnmodifiable().reversed().stream()
            .map(CardFocus::last)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
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
