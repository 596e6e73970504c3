package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.Fields;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;

/**
 * The hands of a {@link RandomUser}: what they do in the window is done in the {@link
 * ExpectedTable}, too. Belongs to the JavaFX thread.
 */
final class RandomHands {
  private static final List<String> FILTERS =
      List.of("", "", "https", "us", "t000", "t0012", "xyz");

  private final Random random;
  private final RandomWindow window;
  private final ExpectedTable expected;
  private final TableView<Tunnel> table;
  private boolean deselected;
  private boolean menuWanted;
  private String named = "";

  RandomHands(Random random, RandomWindow window, ExpectedTable expected) {
    this.random = random;
    this.window = window;
    this.expected = expected;
    this.table = window.table();
  }

  /** Whether the last action has taken a row out of the selection, which shows with a pulse. */
  boolean hasDeselected() {
    return deselected;
  }

  /** Does it, and says where. */
  String act(RandomAction action) {
    deselected = false;
    int size = table.getItems().size();
    int row = size == 0 ? -1 : random.nextInt(size);
    int seen = size == 0 ? -1 : rowInView();
    switch (action) {
      case REFRESH -> window.refresh();
      case FILTER -> filter();
      case FILTER_DURING_REFRESH -> {
        window.refresh();
        filter();
      }
      case SORT -> sort();
      case CHANGE_ACCOUNT -> changeAccount();
      case TAB -> tab();
      case MENU_KEY -> {
        menuWanted = !expected.selectedIds().isEmpty();
        press(table, KeyCode.CONTEXT_MENU, false);
      }
      case PALETTE -> {
        named = expected.anyId();
        window.openPalette(named);
      }
      case COPY -> copy(() -> press(table, KeyCode.C, true));
      case CLOSE_WINDOW -> window.close();
      case CLICK -> {
        click(seen, false, false);
        expected.select(List.of(seen), false, seen);
      }
      case SHIFT_CLICK -> range(seen, false);
      case SHORTCUT_SHIFT_CLICK -> range(seen, true);
      case SHORTCUT_CLICK -> toggle(seen);
      case DOWN -> down();
      case SELECT -> {
        table.getSelectionModel().select(row);
        expected.select(List.of(row), true, row);
      }
      case DESELECT -> {
        table.getSelectionModel().clearSelection(row);
        expected.deselect(row);
        deselected = true;
      }
      case SELECT_RANGE -> {
        int from = random.nextInt(row + 1);
        table.getSelectionModel().selectRange(from, row + 1);
        expected.select(rows(from, row), true, row);
      }
      case SELECT_ALL -> {
        int focused = focused();
        table.getSelectionModel().selectAll();
        expected.select(rows(0, size - 1), true, focused < 0 ? size - 1 : focused);
      }
      case FOCUS -> focus(row);
      case SCROLL -> Sight.of(table).scroll(row, random.nextInt(32));
      case READ_DETAILS -> window.readDetails();
    }
    return " (row %d, %d in view, of %d)".formatted(row, seen, size);
  }

  private int focused() {
    return table.getFocusModel().getFocusedIndex();
  }

  private static List<Integer> rows(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  private void filter() {
    window.filter(FILTERS.get(random.nextInt(FILTERS.size())));
  }

  private void sort() {
    TableColumn<Tunnel, ?> column = table.getColumns().get(random.nextInt(9));
    column.setSortType(random.nextBoolean() ? SortType.ASCENDING : SortType.DESCENDING);
    table.getSortOrder().setAll(List.of(column));
    Field field = Fields.parse(column.getId()).orElseThrow();
    boolean descending = column.getSortType() == SortType.DESCENDING;
    expected.sort(new SortOrder(List.of(new SortOrder.Key(field, descending))));
  }

  /** Opens the other account, the same one again, one that refuses its key, or none. */
  void changeAccount() {
    int choice = random.nextInt(8);
    if (choice == 0) {
      window.disconnect();
    } else {
      List<String> names = RandomWindow.ACCOUNTS.keySet().stream().sorted().toList();
      window.connect(names.get(choice == 1 ? 0 : 1 + random.nextInt(names.size() - 1)));
    }
  }

  private void tab() {
    Node owner = table.getScene().getFocusOwner();
    press(owner == null ? table : owner, KeyCode.TAB, false);
    Node next = table.getScene().getFocusOwner();
    assertThat(next).as("what has the keyboard after Tab").isNotNull();
    table.requestFocus();
  }

  /** Copies what is selected, or nothing if nothing is. */
  private void copy(Runnable action) {
    List<String> selected = expected.selectedIds();
    int before = window.desktop.copied().size();
    action.run();
    List<String> copied = window.desktop.copied();
    if (selected.isEmpty()) {
      assertThat(copied).as("copies of nothing").hasSize(before);
    } else {
      assertThat(copied).as("copies").hasSize(before + 1);
      assertThat(copied.getLast())
          .as("what is copied")
          .isEqualTo(
              table.getItems().stream()
                  .filter(tunnel -> selected.contains(tunnel.id()))
                  .map(Tunnel::publicUrl)
                  .collect(Collectors.joining("\n")));
    }
  }

  /** The menu opens where something is selected, and nowhere else. */
  void checkMenu() {
    assertThat(menu().isPresent()).as("the row's menu is open").isEqualTo(menuWanted);
  }

  /** Copies with the menu if it is open, and closes it. */
  void useMenu() {
    menu()
        .ifPresent(
            menu -> {
              copy(() -> item(menu, Messages.text("command.copyUrl")).fire());
              menu.hide();
            });
  }

  private Optional<ContextMenu> menu() {
    return Window.getWindows().stream()
        .filter(open -> open instanceof ContextMenu menu && table.equals(menu.getOwnerNode()))
        .map(ContextMenu.class::cast)
        .findFirst();
  }

  private static MenuItem item(ContextMenu menu, String title) {
    return menu.getItems().stream()
        .filter(item -> title.equals(item.getText()))
        .findFirst()
        .orElseThrow();
  }

  /** Chooses the tunnel whose id was typed, if the palette is still open. */
  void usePalette() {
    if (window.isPaletteOpen()) {
      window.chooseInPalette();
      expected.reveal(named);
    }
  }

  private void down() {
    int focused = focused();
    if (focused >= 0 && focused < table.getItems().size() - 1) {
      press(table, KeyCode.DOWN, false);
      expected.select(List.of(focused + 1), false, focused + 1);
    }
  }

  private void focus(int row) {
    if (row != focused()) { // else nothing happens, and another row may stand in
      table.getFocusModel().focus(row);
      expected.focus(row);
    }
  }

  /** From where Shift's range begins; beside what is selected, or instead of it. */
  private void range(int row, boolean beside) {
    int begin =
        table.getProperties().get("anchor") instanceof TablePosition<?, ?> anchor
            ? anchor.getRow()
            : focused();
    click(row, true, beside);
    int first = begin < 0 ? row : begin;
    expected.select(rows(Math.min(first, row), Math.max(first, row)), beside, row);
  }

  private void toggle(int row) {
    boolean selected = table.getSelectionModel().isSelected(row);
    boolean moves = row != focused();
    click(row, false, true);
    if (!selected) {
      expected.select(List.of(row), true, row);
      return;
    }
    expected.deselect(row);
    deselected = true;
    if (moves) {
      expected.focus(row);
    }
  }

  private int rowInView() {
    List<Integer> seen = Sight.of(table).rowsInView();
    return seen.get(random.nextInt(seen.size()));
  }

  private void click(int row, boolean shift, boolean shortcut) {
    Node cell = Sight.of(table).cell(row);
    fire(cell, MouseEvent.MOUSE_PRESSED, shift, shortcut);
    fire(cell, MouseEvent.MOUSE_RELEASED, shift, shortcut);
  }

  private static void fire(Node cell, EventType<MouseEvent> type, boolean shift, boolean shortcut) {
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    Event.fireEvent(
        cell,
        new MouseEvent(
            type,
            4,
            4,
            4,
            4,
            MouseButton.PRIMARY,
            1,
            shift,
            shortcut,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            true,
            new PickResult(cell, new Point3D(4, 4, 0), 1)));
  }

  private static void press(Node node, KeyCode code, boolean shortcut) {
    for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(node, new KeyEvent(type, "", "", code, false, shortcut, false, false));
    }
  }
}
