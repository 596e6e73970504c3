package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class RefreshingTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(80));

  @BeforeEach
  void open() {
    window.open(source);
    rowsAre(80);
  }

  @Test
  void the_selection_and_the_detail_pane_follow_the_tunnel_when_rows_come_in_above() {
    window.user.clickOn("https://t00077.ngrok.app");
    screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:00"));

    source.list(Tunnels.fleet(85));
    window.user.press(KeyCode.F5);
    rowsAre(85);

    assertThat(selected()).containsExactly("tn_00077");
    assertThat(screen.text("#title")).isEqualTo("https://t00077.ngrok.app");
    assertThat(source.requests()).containsOnlyOnce("get tn_00077");
  }

  @Test
  void the_rows_in_view_stay_where_they_are_when_others_come_in_above() {
    window.user.scrollTo(40);
    screen.soon(
        () ->
            assertThat(screen.column("public_url").getFirst())
                .isEqualTo("https://t00039.ngrok.app"));
    List<String> inView = screen.column("public_url");

    source.list(Tunnels.fleet(85));
    window.user.press(KeyCode.F5);
    rowsAre(85);

    screen.soon(() -> assertThat(screen.column("public_url")).isEqualTo(inView));
  }

  @Test
  void new_tunnels_come_into_sight_at_the_top() {
    source.list(Tunnels.fleet(85));
    window.user.press(KeyCode.F5);
    rowsAre(85);

    screen.soon(
        () ->
            assertThat(screen.column("public_url").getFirst())
                .isEqualTo("https://t00084.ngrok.app"));
  }

  @Test
  void a_tunnel_that_is_gone_leaves_the_selection_but_its_details_can_still_be_read() {
    window.user.clickOn("https://t00077.ngrok.app");
    screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:00"));

    source.list(
        Tunnels.fleet(80).stream().filter(tunnel -> !tunnel.id().equals("tn_00077")).toList());
    window.user.press(KeyCode.F5);
    rowsAre(79);

    assertThat(selected()).isEmpty();
    assertThat(screen.fields()).containsEntry("ID", "tn_00077");
  }

  @Test
  void a_failed_refresh_keeps_the_rows_and_the_selection() {
    window.user.clickOn("https://t00077.ngrok.app");
    source.fail("page 1", Failures.rejected());
    window.user.press(KeyCode.SHORTCUT, KeyCode.R);

    screen.soon(() -> assertThat(screen.shows("#banner")).isTrue());
    rowsAre(80);
    assertThat(selected()).containsExactly("tn_00077");
  }

  @Test
  void the_status_says_how_old_the_list_is_and_warns_when_it_is_too_old() {
    window.advance(Duration.ofSeconds(12));
    screen.soon(
        () ->
            assertThat(screen.explanation("#bar")).startsWith("Updated 12 s ago, next in 59 min"));

    source.hold(); // otherwise it would catch up at once
    window.advance(Duration.ofHours(3));
    screen.soon(
        () -> {
          assertThat(screen.explanation("#bar")).startsWith("Updated 3 h ago, next now");
          assertThat(screen.node("#bar").getPseudoClassStates()).asString().contains("stale");
          assertThat(screen.table().getPseudoClassStates()).asString().contains("stale");
        });
    source.release();
    screen.soon(
        () -> assertThat(screen.explanation("#bar")).startsWith("Updated just now, next in 1 h"));
  }

  @Test
  void the_pause_button_stops_the_readings_and_goes_on_with_them() {
    window.user.click("#pause");
    screen.soon(
        () -> assertThat(screen.explanation("#bar")).startsWith("Paused · Updated just now"));

    window.user.click("#pause");
    screen.soon(
        () -> {
          assertThat(screen.explanation("#bar")).startsWith("Updated just now, next in 1 h");
          assertThat(source.requests()).hasSize(2);
        });
  }

  @Test
  void the_ages_in_the_table_grow() {
    window.user.scrollToColumn("started_at");
    screen.soon(() -> assertThat(screen.column("started_at").getFirst()).isEqualTo("2 h"));

    window.advance(Duration.ofHours(1));

    screen.soon(() -> assertThat(screen.column("started_at").getFirst()).isEqualTo("3 h"));
  }

  private List<String> selected() {
    return screen.table().getSelectionModel().getSelectedItems().stream().map(Tunnel::id).toList();
  }

  private void rowsAre(int count) {
    screen.soon(
        () -> {
          assertThat(screen.rows()).hasSize(count);
          assertThat(screen.shows("#progress")).isFalse();
        });
  }
}
