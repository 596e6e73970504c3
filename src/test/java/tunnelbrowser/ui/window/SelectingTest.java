package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class SelectingTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(9));

  @BeforeEach
  void open() {
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(9));
    window.user.clickOn("https://t00006.ngrok.app");
    selectedAre("tn_00006");
  }

  @Test
  void shift_and_an_arrow_go_on_from_where_the_selection_began() {
    window.user.press(KeyCode.SHIFT, KeyCode.DOWN);
    selectedAre("tn_00006", "tn_00005");
    window.user.press(KeyCode.SHIFT, KeyCode.DOWN);
    selectedAre("tn_00006", "tn_00005", "tn_00004");
    window.user.press(KeyCode.SHIFT, KeyCode.UP);
    selectedAre("tn_00006", "tn_00005");
  }

  @Test
  void after_everything_was_selected_an_arrow_selects_one_row_again() {
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    screen.soon(() -> assertThat(selected()).hasSize(9));
    window.user.press(KeyCode.DOWN);
    screen.soon(() -> assertThat(selected()).hasSize(1));
  }

  @Test
  void after_everything_was_selected_shift_and_an_arrow_leave_neighbours_selected() {
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    screen.soon(() -> assertThat(selected()).hasSize(9));
    window.user.press(KeyCode.SHIFT, KeyCode.UP);
    screen.soon(
        () -> {
          List<String> rows = screen.rows();
          int first = rows.indexOf(selected().getFirst());
          assertThat(selected())
              .isNotEmpty()
              .isEqualTo(rows.subList(first, first + selected().size()));
        });
  }

  @Test
  void a_row_that_has_only_the_keyboard_does_not_look_selected() {
    window.user.press(KeyCode.CONTROL, KeyCode.SPACE);
    selectedAre();
    screen.soon(
        () -> {
          assertThat(screen.table().getFocusModel().getFocusedItem().id()).isEqualTo("tn_00006");
          assertThat(fill("https://t00006.ngrok.app")).isEqualTo(fill("https://t00005.ngrok.app"));
        });
  }

  @Test
  void no_row_has_the_keyboard_when_others_come_after_all_were_gone() {
    source.list(List.of());
    window.user.press(KeyCode.SHIFT, KeyCode.F5);
    screen.soon(() -> assertThat(screen.rows()).isEmpty());
    source.list(Tunnels.fleet(3));
    window.user.press(KeyCode.F5);
    screen.soon(
        () -> {
          assertThat(screen.rows()).hasSize(3);
          assertThat(screen.table().getFocusModel().getFocusedIndex()).isEqualTo(-1);
        });
  }

  @Test
  void a_cell_that_is_pointed_at_explains_itself() {
    window.user.pointAt("https://t00003.ngrok.app");
    screen.soon(
        () -> {
          TableCell<?, ?> cell = (TableCell<?, ?>) screen.cell("https://t00003.ngrok.app");
          assertThat(cell.getTooltip()).isNotNull();
          assertThat(cell.getTooltip().getText()).isEqualTo("https://t00003.ngrok.app");
        });
    window.user.pointAt("https://t00004.ngrok.app");
    screen.soon(
        () ->
            assertThat(((TableCell<?, ?>) screen.cell("https://t00003.ngrok.app")).getTooltip())
                .isNull());
  }

  @Test
  void a_click_on_the_one_selected_row_in_view_ends_the_selection_of_hidden_ones() {
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    window.user.fill("#filter", "t00003");
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_00003"));
    window.user.clickCell("https://t00003.ngrok.app");
    window.user.click("#filter");
    window.user.press(KeyCode.ESCAPE);
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.rows()).hasSizeGreaterThan(1));
    assertThat(screen.table().getSelectionModel().getSelectedItems())
        .extracting(Tunnel::id)
        .containsExactly("tn_00003");
  }

  @Test
  void how_often_new_tunnels_are_looked_for_is_chosen_in_the_menu() {
    window.user.click("#menu");
    window.user.clickOn("Refresh interval");
    window.user.clickInSubmenu("10 s");
    screen.soon(
        () -> assertThat(screen.explanation("#bar")).startsWith("Updated just now, next in 10 s"));
  }

  /** What is painted last behind a row, which tells the selected ones from the others. */
  private Paint fill(String address) {
    TableRow<?> row = ((TableCell<?, ?>) screen.cell(address)).getTableRow();
    return row.getBackground().getFills().getLast().getFill();
  }

  private void selectedAre(String... ids) {
    screen.soon(() -> assertThat(selected()).containsExactly(ids));
  }

  private List<String> selected() {
    return screen.table().getSelectionModel().getSelectedItems().stream().map(Tunnel::id).toList();
  }
}
