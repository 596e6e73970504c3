package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelPointer;

/** Tunnels that are named from outside, as by a link. */
@Tag("ui")
class NamedTunnelTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @Test
  void its_row_is_selected_scrolled_to_and_its_details_are_shown() {
    open(FakeSource.of(Tunnels.fleet(300)), 300);
    show("tn_00003");
    selectedIs("tn_00003");
    screen.soon(() -> assertThat(screen.texts("#detailPlace")).contains("tn_00003"));
    screen.soon(
        () ->
            assertThat(screen.table().lookupAll(".table-row-cell"))
                .filteredOn(Node::isVisible)
                .extracting(row -> ((TableRow<?>) row).getItem())
                .anyMatch(
                    shown -> shown instanceof Tunnel tunnel && tunnel.id().equals("tn_00003")));
  }

  @Test
  void a_public_url_names_it_as_well_whatever_its_case_and_path() {
    open(FakeSource.of(Tunnels.fleet(30)), 30);
    show("HTTPS://T00007.ngrok.app/orders?id=1");
    selectedIs("tn_00007");
  }

  @Test
  void a_filter_that_hides_it_is_cleared_and_another_stays() {
    open(FakeSource.of(Tunnels.fleet(30)), 30);
    window.user.fill("#filter", "t0001");
    screen.soon(() -> assertThat(screen.rows()).hasSize(10));
    show("tn_00012");
    selectedIs("tn_00012");
    assertThat(screen.text("#filter")).isEqualTo("t0001");
    show("tn_00007");
    selectedIs("tn_00007");
    assertThat(screen.text("#filter")).isEmpty();
    screen.soon(() -> assertThat(screen.rows()).hasSize(30));
  }

  @Test
  void what_the_list_has_not_yet_is_waited_for() {
    FakeSource source = FakeSource.of(Tunnels.fleet(30)).hold();
    window.open(source);
    show("tn_00007");
    source.release();
    selectedIs("tn_00007");
  }

  @Test
  void what_was_started_a_moment_ago_is_found_by_another_look() {
    List<Tunnel> more = new ArrayList<>(Tunnels.fleet(31));
    FakeSource source = open(FakeSource.of(Tunnels.fleet(30)), 30);
    source.list(more);
    show("tn_00030");
    selectedIs("tn_00030");
  }

  @Test
  void what_is_not_online_is_told_after_another_look() {
    open(FakeSource.of(Tunnels.fleet(30)), 30);
    show("tn_99999");
    screen.soon(
        () ->
            assertThat(screen.texts("#noticePlace"))
                .contains("tn_99999 is not online in this account."));
    assertThat(screen.table().getSelectionModel().getSelectedItems()).isEmpty();
  }

  private FakeSource open(FakeSource source, int tunnels) {
    window.open(source);
    screen.soon(() -> assertThat(screen.table().getItems()).hasSize(tunnels));
    return source;
  }

  private void show(String tunnel) {
    TunnelPointer pointer = TunnelPointer.of(tunnel).orElseThrow();
    runOnFx(() -> window.opened().model().reveal().show(pointer));
  }

  private void selectedIs(String id) {
    screen.soon(
        () ->
            assertThat(screen.table().getSelectionModel().getSelectedItems())
                .extracting(Tunnel::id)
                .containsExactly(id));
  }
}
