package tunnelbrowser.testing;

import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;

/** Someone with a mouse and a keyboard, who waits until what they want to click is there. */
public final class User {
  private final Screen screen;
  private final FxRobot robot = new FxRobot();

  User(Screen screen) {
    this.screen = screen;
  }

  /** Clicks what a CSS selector names. */
  public void click(String selector) {
    screen.soon(() -> screen.node(selector));
    robot.clickOn(screen.node(selector));
  }

  /** Clicks the button, link, menu item or label with that text. */
  public void clickOn(String text) {
    screen.soon(() -> screen.saying(text));
    robot.clickOn(screen.saying(text));
  }

  /**
   * Clicks the item with that text in a submenu that is open, and gets there as people do: sideways
   * first, because any other item on the way would close it.
   */
  public void clickInSubmenu(String text) {
    screen.soon(() -> screen.saying(text));
    robot.clickOn(screen.saying(text), Motion.HORIZONTAL_FIRST);
  }

  /** Moves the mouse to the table's cell that shows that text. */
  public void pointAt(String text) {
    screen.soon(() -> screen.cell(text));
    robot.moveTo(screen.cell(text));
  }

  /** Clicks what screen readers call by that name. */
  public void clickNamed(String accessibleText) {
    screen.soon(() -> screen.named(accessibleText));
    robot.clickOn(screen.named(accessibleText));
  }

  /** Clicks with the secondary button on the table's cell that shows that text. */
  public void rightClickCell(String text) {
    screen.soon(() -> screen.cell(text));
    robot.clickOn(screen.cell(text), MouseButton.SECONDARY);
  }

  /**
   * Clicks with the secondary button on one of the nodes that a CSS selector names.
   *
   * @param place counted from the top, beginning with 0
   */
  public void rightClick(String selector, int place) {
    screen.soon(() -> screen.fromTop(selector, place));
    robot.clickOn(screen.fromTop(selector, place), MouseButton.SECONDARY);
  }

  /** Clicks with the secondary button on the label or button with that text. */
  public void rightClickOn(String text) {
    screen.soon(() -> screen.saying(text));
    robot.clickOn(screen.saying(text), MouseButton.SECONDARY);
  }

  /** Clicks twice on the divider behind the column with that title. */
  public void doubleClickBehind(String title) {
    screen.soon(() -> screen.saying(title));
    Node header = screen.saying(title).getParent();
    Bounds place = onFx(() -> header.localToScreen(header.getLayoutBounds()));
    robot.doubleClickOn(place.getMaxX() - 1, place.getCenterY());
  }

  /**
   * Clicks for the second time on the table's cell that shows that text; by an event, for a robot
   * on a busy computer may be too slow for two clicks to be one double click.
   */
  public void doubleClickCell(String text) {
    screen.soon(() -> screen.cell(text));
    runOnFx(
        () -> {
          Node cell = screen.cell(text);
          Event.fireEvent(cell, MouseEvents.primary(MouseEvent.MOUSE_CLICKED, cell, 0, 0, 2));
        });
  }

  /** Clicks what a CSS selector names while holding a key. */
  public void clickWith(KeyCode key, String selector) {
    screen.soon(() -> screen.node(selector));
    robot.press(key);
    robot.clickOn(screen.node(selector));
    robot.release(key);
  }

  /** Clicks the table's cell that shows that text while holding keys. */
  public void clickCell(String text, KeyCode... held) {
    screen.soon(() -> screen.cell(text));
    robot.press(held);
    robot.clickOn(screen.cell(text));
    robot.release(held);
  }

  /** Presses the keys together, the last one last. */
  public void press(KeyCode... keys) {
    robot.push(keys);
  }

  public void type(String text) {
    robot.write(text, 0);
  }

  /** Clicks into the node and replaces what is in it. */
  public void fill(String selector, String text) {
    click(selector);
    press(KeyCode.CONTROL, KeyCode.A);
    type(text);
  }

  /** Scrolls the table so that this row is the topmost, as if with the scroll bar. */
  public void scrollTo(int row) {
    runOnFx(() -> screen.table().scrollTo(row));
  }

  /** Scrolls the table sideways so that this column is in view, as if with the scroll bar. */
  public void scrollToColumn(String id) {
    runOnFx(
        () -> {
          var table = screen.table();
          table.getColumns().stream()
              .filter(column -> column.getId().equals(id))
              .forEach(table::scrollToColumn);
        });
  }

  /** Drags the divider before the details to that share of the width, and lets go of it. */
  public void moveDivider(double share) {
    screen.soon(() -> screen.node("#panes > .split-pane-divider"));
    runOnFx(
        () -> {
          ((SplitPane) screen.node("#panes")).setDividerPositions(share);
          Node divider = screen.node("#panes > .split-pane-divider");
          Event.fireEvent(
              divider, MouseEvents.primary(MouseEvent.MOUSE_RELEASED, divider, 0, 0, 1));
        });
  }

  void letGo() {
    robot.release(new KeyCode[0]);
    robot.release(new MouseButton[0]);
  }
}
