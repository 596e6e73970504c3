package tunnelbrowser.testing;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** Events of the mouse for tests in which a robot would be too slow, or hit something else. */
public final class MouseEvents {
  private MouseEvents() {}

  /**
   * What the primary button does on a node, without any key and without a move.
   *
   * @param x in the node, in pixels from its left
   * @param y in the node, in pixels from its top
   */
  public static MouseEvent primary(
      EventType<MouseEvent> type, Node on, double x, double y, int clicks) {
    return new MouseEvent(
        on,
        on,
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        new PickResult(on, x, y));
  }
}
