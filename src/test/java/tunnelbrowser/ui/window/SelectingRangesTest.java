package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

/** Rows are numbered by their tunnels; the newest, with the highest number, is the topmost. */
@Tag("ui")
class SelectingRangesTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(9));

  @BeforeEach
  void open() {
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(9));
  }

  @Test
  void shift_and_a_click_further_down_select_all_rows_from_the_first_click() {
    click(6);
    click(3, KeyCode.SHIFT);
    selectedAre(6, 5, 4, 3);
    leadIs(3);
  }

  @Test
  void shift_and_a_click_further_up_select_all_rows_from_the_first_click() {
    click(3);
    click(6, KeyCode.SHIFT);
    selectedAre(6, 5, 4, 3);
    leadIs(6);
  }

  @Test
  void shift_and_a_click_on_the_same_row_select_that_row() {
    click(4);
    click(4, KeyCode.SHIFT);
    selectedAre(4);
  }

  @Test
  void further_clicks_with_shift_begin_at_the_same_row() {
    click(5);
    click(2, KeyCode.SHIFT);
    click(7, KeyCode.SHIFT);
    selectedAre(7, 6, 5);
    click(4, KeyCode.SHIFT);
    selectedAre(5, 4);
  }

  @Test
  void shift_and_an_arrow_go_on_with_a_range_made_by_clicks() {
    click(6);
    click(4, KeyCode.SHIFT);
    window.user.press(KeyCode.SHIFT, KeyCode.DOWN);
    selectedAre(6, 5, 4, 3);
  }

  @Test
  void a_range_begins_at_the_row_that_was_clicked_with_control() {
    click(8);
    click(5, KeyCode.CONTROL);
    selectedAre(8, 5);
    click(3, KeyCode.SHIFT);
    selectedAre(5, 4, 3);
  }

  @Test
  void control_and_shift_add_a_range() {
    click(8);
    click(5, KeyCode.CONTROL);
    click(3, KeyCode.CONTROL, KeyCode.SHIFT);
    selectedAre(8, 5, 4, 3);
    click(6, KeyCode.CONTROL, KeyCode.SHIFT);
    selectedAre(8, 6, 5, 4, 3);
  }

  @Test
  void control_and_shift_select_one_row_where_none_was() {
    click(4, KeyCode.CONTROL, KeyCode.SHIFT);
    selectedAre(4);
  }

  @Test
  void shift_and_a_click_select_one_row_where_none_was() {
    click(4, KeyCode.SHIFT);
    selectedAre(4);
  }

  @Test
  void shift_with_home_end_and_pages_extends_from_the_first_click() {
    click(5);
    window.user.press(KeyCode.SHIFT, KeyCode.END);
    selectedAre(5, 4, 3, 2, 1, 0);
    window.user.press(KeyCode.SHIFT, KeyCode.HOME);
    selectedAre(8, 7, 6, 5);
    window.user.press(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
    selectedAre(5, 4, 3, 2, 1, 0);
    window.user.press(KeyCode.SHIFT, KeyCode.PAGE_UP);
    selectedAre(8, 7, 6, 5);
  }

  @Test
  void a_range_begins_at_the_same_tunnel_after_sorting() {
    click(6);
    window.user.clickOn("Public URL");
    screen.soon(() -> assertThat(screen.rows().getFirst()).isEqualTo(id(0)));
    click(8, KeyCode.SHIFT);
    selectedAre(6, 7, 8);
  }

  @Test
  void a_range_begins_at_the_same_tunnel_after_new_ones_came_in() {
    click(6);
    source.list(Tunnels.fleet(12));
    window.user.press(KeyCode.F5);
    screen.soon(() -> assertThat(screen.rows()).hasSize(12));
    click(4, KeyCode.SHIFT);
    selectedAre(6, 5, 4);
  }

  @Test
  void a_range_begins_at_the_keyboards_row_after_its_tunnel_has_gone() {
    click(6);
    source.list(Tunnels.fleet(9).stream().filter(any -> !any.id().equals(id(6))).toList());
    window.user.press(KeyCode.SHIFT, KeyCode.F5);
    screen.soon(() -> assertThat(screen.rows()).hasSize(8));
    click(3, KeyCode.SHIFT);
    selectedAre(5, 4, 3);
  }

  @Test
  void a_range_begins_at_a_row_in_sight_after_a_filter_hid_its_tunnel() {
    click(6);
    window.user.press(KeyCode.CONTROL, KeyCode.F);
    window.user.type("t00003");
    screen.soon(() -> assertThat(screen.rows()).containsExactly(id(3)));
    click(3, KeyCode.SHIFT);
    selectedAre(3);
  }

  private void click(int tunnel, KeyCode... held) {
    window.user.clickCell("https://t0000%d.ngrok.app".formatted(tunnel), held);
  }

  private void selectedAre(int... tunnels) {
    List<String> ids = IntStream.of(tunnels).mapToObj(SelectingRangesTest::id).toList();
    screen.soon(
        () ->
            assertThat(screen.table().getSelectionModel().getSelectedItems())
                .extracting(Tunnel::id)
                .isEqualTo(ids));
  }

  private void leadIs(int tunnel) {
    screen.soon(
        () ->
            assertThat(screen.table().getFocusModel().getFocusedItem().id()).isEqualTo(id(tunnel)));
  }

  private static String id(int tunnel) {
    return "tn_0000" + tunnel;
  }
}
