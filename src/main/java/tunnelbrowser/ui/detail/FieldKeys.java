package tunnelbrowser.ui.detail;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The keys of the lines of the detail pane, which are one stop of Tab: up and down lead from line
 * to line, right and left to the buttons of a line and back. Enter follows or copies.
 */
final class FieldKeys {
  static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final Pane lines;
  private List<FieldRow> rows = List.of();

  FieldKeys(Pane lines) {
    this.lines = lines;
    lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    lines.addEventHandler(KeyEvent.KEY_PRESSED, this::copy);
  }

  /** Shows these lines. The keyboard stays in the line of the same name, if it was in one. */
  void show(List<FieldRow> next) {
    boolean focused = lines.isFocusWithin();
    String name = focused ? focusedRow().name() : "";
    rows = next.stream().filter(FieldRow::isFocusable).toList();
    lines.getChildren().setAll(next);
    if (rows.isEmpty()) {
      return;
    }
    FieldRow stop =
        rows.stream().filter(row -> row.name().equals(name)).findFirst().orElse(rows.getFirst());
    stop.setFocusTraversable(true);
    if (focused) {
      stop.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown() || rows.isEmpty()) {
      return;
    }
    Node owner = lines.getScene().getFocusOwner();
    if (owner instanceof MenuButton menu && menu.isShowing()) {
      return;
    }
    FieldRow row = focusedRow();
    boolean taken =
        switch (event.getCode()) {
          case UP -> toRow(owner, rows.indexOf(row) - 1);
          case DOWN -> toRow(owner, rows.indexOf(row) + 1);
          case HOME -> toRow(owner, 0);
          case END -> toRow(owner, rows.size() - 1);
          case RIGHT -> within(row, owner, 1);
          case LEFT -> within(row, owner, -1);
          case ENTER -> press(row, owner);
          default -> false;
        };
    if (taken) {
      event.consume();
    }
  }

  /** Comes after the text in the line, of which a part may be selected. */
  private void copy(KeyEvent event) {
    if (COPY.match(event) && lines.isFocusWithin() && focusedRow().copy()) {
      event.consume();
    }
  }

  private boolean toRow(Node owner, int wanted) {
    int index = Math.clamp(wanted, 0, rows.size() - 1);
    int here = rows.indexOf(focusedRow());
    if (index != here || !rows.get(index).isFocused()) {
      move(owner, rows.get(index), index > here);
    }
    return true;
  }

  /** Through the row itself and its buttons. */
  private boolean within(FieldRow row, Node owner, int step) {
    List<Node> stops = row.stops();
    int index = Math.clamp(stops.indexOf(owner) + step, 0, stops.size() - 1);
    if (!stops.get(index).equals(owner)) {
      move(owner, stops.get(index), step > 0);
    }
    return true;
  }

  private static boolean press(FieldRow row, Node owner) {
    switch (owner) {
      case MenuButton menu -> menu.show();
      case ButtonBase button -> button.fire();
      default -> row.activate();
    }
    return true;
  }

  /** As Tab does it, so that the focus can be seen and scrolls into view. */
  private void move(Node from, Node to, boolean onwards) {
    rows.forEach(row -> row.stops().forEach(stop -> stop.setFocusTraversable(stop.equals(to))));
    from.requestFocusTraversal(onwards ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
  }

  /** The line that has the keyboard; the first if none has. */
  private FieldRow focusedRow() {
    return rows.stream().filter(Node::isFocusWithin).findFirst().orElseGet(rows::getFirst);
  }
}
