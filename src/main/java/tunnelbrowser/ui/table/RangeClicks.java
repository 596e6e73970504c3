package tunnelbrowser.ui.table;

import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Lets a click with both Ctrl (or ⌘) and Shift add a range to the selection. JavaFX by itself takes
 * no notice of Shift then, and changes one row.
 */
final class RangeClicks {
  private RangeClicks() {}

  static void watch(TableView<Tunnel> table, TunnelSelection selection) {
    table.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        pressed -> {
          int row = row(pressed.getPickResult().getIntersectedNode());
          boolean addsRange =
              pressed.getButton() == MouseButton.PRIMARY
                  && pressed.isShiftDown()
                  && pressed.isShortcutDown();
          if (addsRange && row >= 0) {
            table.requestFocus();
            selection.addRangeTo(row);
            pressed.consume();
          }
        });
  }

  /** The row that a node is part of; -1 if it is part of none that has a tunnel. */
  private static int row(@Nullable Node part) {
    for (Node node = part; node != null; node = node.getParent()) {
      if (node instanceof TableRow<?> row) {
        return row.isEmpty() ? -1 : row.getIndex();
      }
    }
    return -1;
  }
}
