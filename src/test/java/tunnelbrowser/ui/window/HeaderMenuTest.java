package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
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

/** What a right click on a column's header offers. */
@Tag("ui")
class HeaderMenuTest {
  private static final int ROWS = 2_000;

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @BeforeEach
  void open() {
    window.open(FakeSource.of(Tunnels.fleet(ROWS)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(ROWS));
  }

  @Test
  void it_sorts_adds_to_the_sort_and_removes_from_it() {
    choose("Public URL", "Sort ascending");
    screen.soon(() -> assertThat(screen.rows().getFirst()).isEqualTo("tn_00000"));
    choose("Public URL", "Sort descending");
    screen.soon(() -> assertThat(screen.rows().getFirst()).isEqualTo("tn_01999"));
    choose("Region", "Add to sort");
    screen.soon(() -> assertThat(sorted()).containsExactly("public_url", "region"));
    choose("Region", "Remove from sort");
    screen.soon(() -> assertThat(sorted()).containsExactly("public_url"));
  }

  @Test
  void it_selects_nothing_and_offers_nothing_for_a_row() {
    open("Region");
    assertThat(onFx(() -> screen.table().getSelectionModel().getSelectedIndices())).isEmpty();
    assertThat(menu().getItems()).extracting(MenuItem::getText).doesNotContain("Copy public URL");
  }

  @Test
  void it_hides_a_column_and_shows_it_again() {
    choose("Region", "Hide column");
    screen.soon(() -> assertThat(columns()).doesNotContain("region"));
    open("Protocol");
    runOnFx(
        () ->
            ((Menu) item("Columns"))
                .getItems().stream()
                    .filter(item -> item.getText().equals("Region"))
                    .forEach(
                        item -> {
                          ((CheckMenuItem) item).setSelected(true);
                          item.fire();
                        }));
    screen.soon(() -> assertThat(columns()).contains("region"));
  }

  @Test
  void it_fits_a_column_to_what_is_in_view() {
    double before = width("public_url");
    choose("Public URL", "Fit to content");
    screen.soon(() -> assertThat(width("public_url")).isBetween(100.0, 290.0));
    choose("Public URL", "Reset the layout");
    screen.soon(() -> assertThat(width("public_url")).isEqualTo(before));
  }

  @Test
  @SuppressWarnings("unchecked") // as every column of tunnels
  void a_double_click_behind_a_title_makes_no_cells_for_rows_that_are_out_of_sight() {
    TableColumn<Tunnel, Tunnel> column =
        (TableColumn<Tunnel, Tunnel>) screen.table().getColumns().getFirst();
    var made = column.getCellFactory();
    int[] count = {0};
    runOnFx(
        () -> {
          column.setCellFactory(
              any -> {
                count[0]++;
                return made.call(column);
              });
          screen.table().layout();
          count[0] = 0;
        });
    window.user.doubleClickBehind("Public URL");
    screen.soon(() -> assertThat(width("public_url")).isBetween(100.0, 290.0));
    assertThat(count[0]).isEqualTo(1);
  }

  private void choose(String header, String item) {
    open(header);
    window.user.clickOn(item);
  }

  private void open(String header) {
    window.user.rightClickOn(header);
    screen.soon(() -> assertThat(menu().getItems()).isNotEmpty());
  }

  private static MenuItem item(String title) {
    return menu().getItems().stream()
        .filter(item -> title.equals(item.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No item is called " + title));
  }

  private static ContextMenu menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No menu is open"));
  }

  private List<String> sorted() {
    return screen.table().getSortOrder().stream().map(TableColumn::getId).toList();
  }

  private List<String> columns() {
    return screen.table().getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
  }

  private double width(String id) {
    return screen.table().getColumns().stream()
        .filter(column -> column.getId().equals(id))
        .mapToDouble(TableColumn::getWidth)
        .sum();
  }
}
