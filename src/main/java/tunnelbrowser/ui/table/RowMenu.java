package tunnelbrowser.ui.table;

import java.util.function.IntSupplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Opens the table's context menu by keyboard: at the selected row, not where the mouse is. */
final class RowMenu {
  private final TableView<?> table;
  private final ContextMenu menu;
  private final IntSupplier selectedRow;

  private RowMenu(TableView<?> table, ContextMenu menu, IntSupplier selectedRow) {
    this.table = table;
    this.menu = menu;
    this.selectedRow = selectedRow;
  }

  /**
   * Lets the menu key and Shift+F10 open it.
   *
   * @param selectedRow where the menu belongs; -1 if nothing is selected, and then none opens
   */
  static void openByKeyboard(TableView<?> table, ContextMenu menu, IntSupplier selectedRow) {
    RowMenu opening = new RowMenu(table, menu, selectedRow);
    table.addEventHandler(KeyEvent.KEY_PRESSED, opening::pressed);
    // some systems make a request of their own out of the menu key
    table.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        request -> {
          if (request.isKeyboardTrigger()) {
            opening.open(request);
          }
        });
  }

  private void pressed(KeyEvent event) {
    boolean shiftF10 = event.getCode() == KeyCode.F10 && event.isShiftDown();
    if (event.getCode() == KeyCode.CONTEXT_MENU || shiftF10) {
      open(event);
    }
  }

  private void open(Event wish) {
    wish.consume();
    int row = selectedRow.getAsInt();
    if (row < 0 || menu.isShowing()) {
      return;
    }
    table.layout(); // as far as it was scrolled before
    Viewport.of(table)
        .filter(viewport -> !viewport.shows(row)) // one that is in view would become the topmost
        .ifPresent(viewport -> viewport.scrollTo(row, 0));
    table.layout();
    table.lookupAll(".table-row-cell").stream()
        .filter(node -> node instanceof TableRow<?> cell && cell.getIndex() == row)
        .findFirst()
        .ifPresent(this::showBelow);
  }

  private void showBelow(Node row) {
    Bounds place = row.localToScreen(row.getLayoutBounds());
    menu.show(table, table.localToScreen(table.getLayoutBounds()).getMinX() + 16, place.getMaxY());
  }
}
