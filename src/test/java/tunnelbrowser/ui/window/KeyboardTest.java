package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

/** Everything can be reached and done without a mouse. */
@Tag("ui")
class KeyboardTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(60));

  @BeforeEach
  void open() {
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(60));
    window.user.press(KeyCode.DOWN);
    screen.soon(
        () -> {
          assertThat(screen.shows("#fields")).isTrue();
          assertThat(screen.text("#footer")).startsWith("Loaded at ");
        });
  }

  @Test
  void tab_goes_from_the_toolbar_over_the_table_to_the_details_and_round() {
    List<String> stops = stops(KeyCode.TAB);
    assertThat(stops.getFirst()).isEqualTo("table");
    assertThat(stops.subList(stops.size() - 6, stops.size()))
        .containsExactly("account", "filter", "refresh", "pause", "details", "menu");
    assertThat(stops.subList(1, stops.size() - 6))
        .contains("Copy public URL")
        .allMatch(stop -> !stop.isEmpty());
  }

  @Test
  void shift_and_tab_go_the_same_way_back() {
    List<String> onwards = stops(KeyCode.TAB);
    List<String> back = stops(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(back.getFirst()).isEqualTo("table");
    assertThat(back.subList(1, back.size()).reversed())
        .isEqualTo(onwards.subList(1, onwards.size()));
  }

  @Test
  void every_stop_of_tab_can_be_seen() {
    int stops = stops(KeyCode.TAB).size();
    for (int stop = 0; stop < stops; stop++) {
      window.user.press(KeyCode.TAB);
      screen.soon(
          () -> {
            Node owner = owner();
            assertThat(owner.isFocusVisible()).isTrue();
            assertThat(owner.getLayoutBounds().getWidth()).isPositive();
            assertThat(owner.getOpacity()).isEqualTo(1);
          });
    }
  }

  @Test
  void f6_goes_from_the_table_to_the_details_and_to_the_toolbar() {
    window.user.press(KeyCode.F6);
    screen.soon(() -> assertThat(isIn("#detailPlace")).isTrue());
    window.user.press(KeyCode.F6);
    screen.soon(() -> assertThat(screen.focusIsIn("#account")).isTrue());
    window.user.press(KeyCode.F6);
    screen.soon(() -> assertThat(screen.focusIsIn("#table")).isTrue());
    window.user.press(KeyCode.SHIFT, KeyCode.F6);
    screen.soon(() -> assertThat(isIn(".top-bar")).isTrue());
    window.user.press(KeyCode.SHIFT, KeyCode.F6);
    screen.soon(() -> assertThat(isIn("#detailPlace")).isTrue());
  }

  @Test
  void shift_f10_opens_the_menu_of_the_selected_row() {
    window.user.press(KeyCode.DOWN);
    window.user.press(KeyCode.DOWN);
    window.user.press(KeyCode.SHIFT, KeyCode.F10);
    menuIsBelow("tn_00057");
    screen.soon(() -> assertThat(Sight.of(screen.table()).top()).isEmpty()); // nothing scrolls
    assertThat(menus().getFirst().getItems().getFirst().getText()).isEqualTo("Copy public URL");
  }

  @Test
  void the_menu_key_opens_it_at_a_row_that_was_scrolled_away() {
    window.user.scrollTo(50);
    pressMenuKey();
    menuIsBelow("tn_00059");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 58})
  void it_opens_at_the_very_last_row_as_well(int lowestInView) {
    window.user.press(KeyCode.END);
    screen.soon(() -> assertThat(screen.table().getFocusModel().getFocusedIndex()).isEqualTo(59));
    runOnFx(() -> scrollUntilLowestIs(lowestInView));
    pressMenuKey();
    menuIsBelow("tn_00000");
  }

  @Test
  void without_a_selected_row_no_menu_opens() {
    window.user.press(KeyCode.CONTROL, KeyCode.SPACE);
    screen.soon(
        () -> assertThat(screen.table().getSelectionModel().getSelectedIndices()).isEmpty());
    window.user.press(KeyCode.SHIFT, KeyCode.F10);
    screen.soon(() -> assertThat(menus()).isEmpty());
  }

  @Test
  void the_menu_sorts_by_any_column_and_in_either_direction() {
    choose("Sort by", "Public URL");
    screen.soon(() -> assertThat(screen.rows().getFirst()).isEqualTo("tn_00000"));
    choose("Sort by", "Descending");
    screen.soon(() -> assertThat(screen.rows().getFirst()).isEqualTo("tn_00059"));
  }

  @Test
  void the_menu_hides_columns_and_shows_them_again() {
    choose("Columns", "Region");
    screen.soon(() -> assertThat(columns()).doesNotContain("region"));
    choose("Columns", "Region");
    screen.soon(() -> assertThat(columns()).contains("region"));
  }

  @Test
  void the_help_menu_leads_to_the_log() {
    runOnFx(() -> screen.node("#menu").requestFocus());
    window.user.press(KeyCode.SPACE);
    screen.soon(() -> screen.saying("Help"));
    assertThat(screen.all(".menu-item").stream().map(KeyboardTest::label))
        .doesNotContain("Keyboard shortcuts", "Show log", "Check for updates…");
    window.user.press(KeyCode.UP); // round to the last entry, which quits
    window.user.press(KeyCode.UP);
    window.user.press(KeyCode.RIGHT);
    screen.soon(
        () ->
            assertThat(screen.all(".menu-item").stream().map(KeyboardTest::label))
                .endsWith("Keyboard shortcuts", "Show log", "Check for updates…"));
    window.user.press(KeyCode.DOWN);
    window.user.press(KeyCode.ENTER);
    screen.soon(() -> assertThat(screen.text(".notice")).contains("log"));
  }

  private static String label(Node item) {
    return ((Labeled) item.lookup(".label")).getText();
  }

  private void choose(String menu, String item) {
    runOnFx(
        () -> {
          MenuButton button = (MenuButton) screen.node("#menu");
          button.show();
          Menu submenu = (Menu) called(menu, button.getItems());
          MenuItem chosen = called(item, submenu.getItems());
          if (chosen instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
          }
          chosen.fire();
          button.hide();
        });
  }

  private static MenuItem called(String text, List<MenuItem> items) {
    return items.stream()
        .filter(item -> text.equals(item.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No menu item is called " + text));
  }

  private List<String> columns() {
    return screen.table().getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
  }

  /** So that the next row would begin just below the table's lower edge. */
  private void scrollUntilLowestIs(int row) {
    VirtualFlow<?> flow = (VirtualFlow<?>) screen.node(".virtual-flow");
    double rowHeight = screen.table().getFixedCellSize();
    double height = screen.node("#table .clipped-container").getLayoutBounds().getHeight();
    flow.setPosition(
        Math.max(0, (row + 1) * rowHeight - height) / (screen.rows().size() * rowHeight - height));
    flow.layout();
  }

  /** By an event, for not every display has the key. */
  private void pressMenuKey() {
    KeyCode key = KeyCode.CONTEXT_MENU;
    runOnFx(
        () ->
            Event.fireEvent(
                screen.table(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  private void menuIsBelow(String id) {
    screen.soon(
        () -> {
          assertThat(menus()).hasSize(1);
          int row = screen.rows().indexOf(id);
          Node cell =
              screen.all(".table-row-cell").stream()
                  .filter(node -> ((TableRow<?>) node).getIndex() == row)
                  .findFirst()
                  .orElseThrow(() -> new AssertionError(id + " is not in view"));
          Bounds place = cell.localToScreen(cell.getLayoutBounds());
          assertThat(menus().getFirst().getAnchorY()) // above it at the screen's lower edge
              .isBetween(place.getMinY() - 12, place.getMaxY() + 12);
        });
  }

  private static List<ContextMenu> menus() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .toList();
  }

  /** Where the keyboard comes by until it is where it began. */
  private List<String> stops(KeyCode... keys) {
    List<String> stops = new ArrayList<>();
    Node first = onFx(KeyboardTest::owner);
    do {
      stops.add(onFx(() -> name(owner())));
      window.user.press(keys);
    } while (stops.size() < 80 && !first.equals(onFx(KeyboardTest::owner)));
    return stops;
  }

  private boolean isIn(String selector) {
    return Screen.everythingIn(screen.node(selector)).anyMatch(Node::isFocused);
  }

  private static Node owner() {
    return Window.getWindows().getFirst().getScene().getFocusOwner();
  }

  private static String name(Node node) {
    if (node.getId() != null) {
      return node.getId();
    }
    String text = node.getAccessibleText();
    return text != null
        ? text
        : node instanceof Labeled labeled ? labeled.getText() : node.getClass().getSimpleName();
  }
}
