package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

/** What a right click on a row offers, and what becomes of it. */
@Tag("ui")
class RowMenuTest {
  private static final List<Tunnel> FLEET =
      List.of(
          Tunnels.numbered(5, "https", "us"),
          Tunnels.numbered(4, "tcp", "eu"),
          Tunnels.numbered(3, "https", "eu"),
          Tunnels.labeled("tn_one", Map.of("env", "test")),
          Tunnels.labeled("tn_two", Map.of("env", "prod", "a b", "x \"y\"")));

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @BeforeEach
  void open() {
    window.open(FakeSource.of(FLEET));
    rowsAre("tn_00005", "tn_00004", "tn_00003", "tn_one", "tn_two");
  }

  @Test
  void a_right_click_offers_what_can_be_done_with_row_and_cell() {
    rightClick("proto", 1);
    screen.soon(
        () ->
            assertThat(titles(menu().getItems()))
                .containsExactly(
                    "Copy public URL",
                    "Open public URL in browser",
                    "Copy as",
                    "-",
                    "Copy this cell",
                    "Filter by “tcp”",
                    "Exclude “tcp”",
                    "-",
                    "Show details",
                    "Dashboard"));
    assertThat(screen.table().getSelectionModel().getSelectedItem()).isEqualTo(FLEET.get(1));
  }

  @Test
  void filtering_by_a_value_writes_it_into_the_filter_and_replaces_the_one_before() {
    window.user.fill("#filter", "ngrok");
    choose("proto", 1, "Filter by “tcp”");
    rowsAre("tn_00004");
    assertThat(screen.text("#filter")).isEqualTo("ngrok proto=tcp");

    choose("region", 0, "Filter by “eu”");
    screen.soon(() -> assertThat(screen.text("#filter")).isEqualTo("ngrok proto=tcp region=eu"));
    choose("proto", 0, "Exclude “tcp”");
    rowsAre("tn_00003");
    assertThat(screen.text("#filter")).isEqualTo("ngrok region=eu -proto=tcp");
  }

  @Test
  void of_several_labels_each_can_be_asked_for() {
    rightClick("labels", 4);
    Menu menu = submenu("Filter by");
    assertThat(titles(menu.getItems())).containsExactlyInAnyOrder("a b=x \"y\"", "env=prod");
    runOnFx(
        () ->
            menu.getItems().stream()
                .filter(item -> item.getText().startsWith("a b"))
                .forEach(MenuItem::fire));
    window.user.press(KeyCode.ESCAPE);
    rowsAre("tn_two");
    assertThat(screen.text("#filter")).isEqualTo("label.\"a b\"=\"x \\\"y\\\"\"");
  }

  @Test
  void a_single_label_is_asked_for_by_its_key() {
    choose("labels", 3, "Exclude “env=test”");
    rowsAre("tn_00005", "tn_00004", "tn_00003", "tn_two");
    assertThat(screen.text("#filter")).isEqualTo("-label.env=test");
  }

  @Test
  void where_there_is_no_value_its_absence_can_be_asked_for_and_nothing_copied() {
    rightClick("proto", 3);
    screen.soon(() -> assertThat(item("Copy this cell").isDisable()).isTrue());
    window.user.clickOn("Only where Protocol is empty");
    rowsAre("tn_one", "tn_two");
    assertThat(screen.text("#filter")).isEqualTo("proto=\"\"");
  }

  @Test
  void a_cell_is_copied_in_full() {
    rightClick("started_at", 0);
    screen.soon(() -> item("Copy this cell"));
    window.user.clickOn("Copy this cell");
    screen.soon(() -> assertThat(window.desktop.copied()).containsExactly("2026-11-23T09:00:05Z"));
    screen.soon(() -> assertThat(screen.text(".notice")).isEqualTo("Copied 2026-11-23T09:00:05Z"));
  }

  @Test
  void when_a_tunnel_started_is_nothing_to_filter_by() {
    rightClick("started_at", 0);
    screen.soon(
        () ->
            assertThat(titles(menu().getItems()))
                .contains("Copy this cell")
                .noneMatch(title -> title.startsWith("Filter") || title.startsWith("Exclude")));
  }

  @Test
  void a_right_click_on_one_of_several_selected_rows_keeps_them() {
    window.user.clickCell("https://t00005.ngrok.app");
    window.user.clickCell("https://t00003.ngrok.app", KeyCode.SHIFT);
    screen.soon(() -> assertThat(screen.table().getSelectionModel().getSelectedItems()).hasSize(3));
    rightClick("proto", 1);
    screen.soon(() -> menu());
    assertThat(onFx(() -> List.copyOf(screen.table().getSelectionModel().getSelectedItems())))
        .hasSize(3);

    window.user.press(KeyCode.ESCAPE);
    rightClick("proto", 3);
    screen.soon(
        () ->
            assertThat(screen.table().getSelectionModel().getSelectedItems())
                .containsExactly(FLEET.get(3)));
  }

  @Test
  void by_keyboard_the_menu_offers_the_values_of_all_columns() {
    window.user.press(KeyCode.DOWN);
    window.user.press(KeyCode.SHIFT, KeyCode.F10);
    Menu menu = submenu("Filter by");
    assertThat(titles(menu.getItems())).contains("Protocol: https", "Region: us", "Labels: —");
    Menu exclude = submenu("Exclude");
    runOnFx(
        () ->
            exclude.getItems().stream()
                .filter(item -> item.getText().equals("Region: us"))
                .forEach(MenuItem::fire));
    window.user.press(KeyCode.ESCAPE);
    rowsAre("tn_00004", "tn_00003");
    assertThat(screen.text("#filter")).isEqualTo("-region=us");
  }

  @Test
  void the_dashboards_pages_are_those_of_the_tunnel() {
    rightClick("proto", 1);
    Menu dashboard = submenu("Dashboard");
    assertThat(titles(dashboard.getItems())).startsWith("This endpoint");
    runOnFx(dashboard.getItems().getFirst()::fire);
    screen.soon(
        () ->
            assertThat(window.desktop.browsed())
                .containsExactly(
                    "https://dashboard.ngrok.com/endpoints?q=tcp%3A%2F%2Ft00004.ngrok.app"));
  }

  /** Not by moving there, as a submenu on the way opens over it where the screen is narrow. */
  private void choose(String column, int row, String item) {
    rightClick(column, row);
    screen.soon(() -> item(item));
    runOnFx(() -> item(item).fire());
    window.user.press(KeyCode.ESCAPE);
  }

  private void rightClick(String column, int row) {
    window.user.rightClick(".table-row-cell:filled ." + column, row);
  }

  private Menu submenu(String title) {
    screen.soon(() -> item(title));
    return (Menu) onFx(() -> item(title));
  }

  private static MenuItem item(String title) {
    return menu().getItems().stream()
        .filter(item -> title.equals(item.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No item is called " + title));
  }

  private static ContextMenu menu() {
    return menus().findFirst().orElseThrow(() -> new AssertionError("No menu is open"));
  }

  private static Stream<ContextMenu> menus() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast);
  }

  private static List<String> titles(List<MenuItem> items) {
    return items.stream()
        .map(item -> item instanceof SeparatorMenuItem ? "-" : item.getText())
        .toList();
  }

  private void rowsAre(String... ids) {
    screen.soon(() -> assertThat(screen.rows()).containsExactly(ids));
  }
}
