package tunnelbrowser.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/** The parts of the window between which F6 moves the keyboard. */
final class FocusAreas {
  private final List<Node> all;

  /** In the order in which F6 goes through them; after the last comes the first. */
  FocusAreas(Node... all) {
    this.all = List.of(all);
  }

  /**
   * Moves the keyboard on to the next area in which anything can have it.
   *
   * @param step 1 for the next, -1 for the one before
   */
  void move(int step) {
    Node owner = all.getFirst().getScene().getFocusOwner();
    int here = owner == null ? -1 : indexOf(owner);
    int start = here < 0 && step < 0 ? 0 : here;
    for (int away = 1; away <= all.size(); away++) {
      Node area = all.get(Math.floorMod(start + step * away, all.size()));
      if (area.isFocusTraversable() ? focus(area) : focusFirstIn(area)) {
        return;
      }
    }
  }

  private int indexOf(Node owner) {
    for (Node node = owner; node != null; node = node.getParent()) {
      if (all.contains(node)) {
        return all.indexOf(node);
      }
    }
    return -1;
  }

  private static boolean focus(Node area) {
    area.requestFocus();
    return area.isFocused();
  }

  /** As Tab does it, so that the focus can be seen. */
  static boolean focusFirstIn(Node area) {
    if (area.getScene() == null) {
      return false; // not shown at the moment
    }
    area.requestFocusTraversal(TraversalDirection.NEXT);
    for (Node node = area.getScene().getFocusOwner(); node != null; node = node.getParent()) {
      if (node.equals(area)) {
        return true;
      }
    }
    return false;
  }
}
