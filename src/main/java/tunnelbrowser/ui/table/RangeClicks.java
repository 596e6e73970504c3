package tunnelbrowser.ui.table;

import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
          Pointed pointed = Pointed.at(pressed.getPickResult().getIntersectedNode());
          boolean addsRange =
              pressed.getButton() == MouseButton.PRIMARY
                  && pressed.isShiftDown()
                  && pressed.isShortcutDown();
          if (addsRange && pointed instanceof Pointed.Row(int row, var _)) {
            table.requestFocus();
            selection.addRangeTo(row);
            pressed.consume();
          }
        });
  }
}
