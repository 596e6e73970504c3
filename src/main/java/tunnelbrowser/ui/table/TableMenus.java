package tunnelbrowser.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Opens the menus of rows and headers: where the mouse is, or by keyboard at the selected row. What
 * is in them is made when they open.
 */
final class TableMenus {
  /** Makes what is in the menus. */
  interface Items {
    /** For a row. */
    List<MenuItem> forRow(Tunnel tunnel, List<Field> fields);

    /** For a column's header. */
    List<MenuItem> forHeader(TableColumn<Tunnel, ?> column);
  }

  /** At least as high as any of them. */
  private static final double ITEM_HEIGHT = 36;

  private final TableView<Tunnel> table;
  private final Items items;
  private final IntSupplier selectedRow;
  private final BooleanProperty showing = new SimpleBooleanProperty();
  private Optional<ContextMenu> open = Optional.empty();

  /**
   * @param selectedRow where a menu belongs that the keyboard opens; -1 if nothing is selected, and
   *     then none opens
   */
  TableMenus(TableView<Tunnel> table, Items items, IntSupplier selectedRow) {
    this.table = table;
    this.items = items;
    this.selectedRow = selectedRow;
  }

  void watch() {
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    // some systems make a request of their own out of the menu key
    table.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        request -> {
          if (request.isKeyboardTrigger()) {
            openByKeyboard(request);
          } else {
            openByMouse(request);
          }
        });
  }

  /** Whether one is open. */
  ReadOnlyBooleanProperty showingProperty() {
    return showing;
  }

  private void openByMouse(ContextMenuEvent request) {
    switch (Pointed.at(request.getPickResult().getIntersectedNode())) {
      case Pointed.Row(int row, Optional<TableColumn<?, ?>> column) -> {
        request.consume();
        if (!table.getSelectionModel().isSelected(row)) {
          table.getSelectionModel().clearAndSelect(row);
        }
        List<Field> fields =
            column.map(TunnelColumns::field).map(List::of).orElseGet(this::shownFields);
        List<MenuItem> made = items.forRow(table.getItems().get(row), fields);
        show(made, request.getScreenX(), request.getScreenY());
      }
      case Pointed.Header(TableColumn<?, ?> header) -> {
        request.consume();
        table.getColumns().stream()
            .filter(column -> column.equals(header))
            .forEach(
                column ->
                    show(items.forHeader(column), request.getScreenX(), request.getScreenY()));
      }
      case Pointed.Elsewhere _ -> {}
    }
  }

  private List<Field> shownFields() {
    return table.getVisibleLeafColumns().stream().map(TunnelColumns::field).toList();
  }

  private void pressed(KeyEvent event) {
    boolean shiftF10 = event.getCode() == KeyCode.F10 && event.isShiftDown();
    if (event.getCode() == KeyCode.CONTEXT_MENU || shiftF10) {
      openByKeyboard(event);
    }
  }

  private void openByKeyboard(Event wish) {
    wish.consume();
    int row = selectedRow.getAsInt();
    if (row < 0 || showing.get()) {
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
        .ifPresent(cell -> showBelow(cell, items.forRow(table.getItems().get(row), shownFields())));
  }

  private void showBelow(Node row, List<MenuItem> made) {
    Bounds place = row.localToScreen(row.getLayoutBounds());
    double left = table.localToScreen(table.getLayoutBounds()).getMinX();
    show(made, left + 16, hasRoomBelow(place.getMaxY(), made) ? place.getMaxY() : place.getMinY());
  }

  /** Or else it would lie over the row that it is about. */
  private static boolean hasRoomBelow(double y, List<MenuItem> made) {
    return Screen.getScreens().stream()
        .map(Screen::getVisualBounds)
        .filter(screen -> y >= screen.getMinY() && y < screen.getMaxY())
        .allMatch(screen -> y + made.size() * ITEM_HEIGHT <= screen.getMaxY());
  }

  private void show(List<MenuItem> made, double x, double y) {
    open.ifPresent(ContextMenu::hide);
    ContextMenu menu = new ContextMenu(made.toArray(MenuItem[]::new));
    open = Optional.of(menu);
    menu.setOnHidden(
        closed -> {
          if (open.filter(menu::equals).isPresent()) {
            open = Optional.empty();
            showing.set(false);
          }
        });
    showing.set(true);
    menu.setAnchorLocation(
        hasRoomBelow(y, made)
            ? PopupWindow.AnchorLocation.CONTENT_TOP_LEFT
            : PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
    menu.show(table, x, y);
  }
}
