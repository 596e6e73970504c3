package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.SpecificationApi;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

@Tag("ui")
class DetailTest {
  private static final Tunnel FULL = Tunnels.full();

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @Test
  void a_pane_that_is_asked_for_before_anything_is_selected_says_what_to_do() {
    window.open(FakeSource.of(List.of(FULL)));
    assertThat(screen.shows("#detailPlace")).isFalse();

    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    screen.soon(() -> screen.saying("Select a tunnel to see its details"));
    assertThat(screen.shows("#fields")).isFalse();
  }

  @Test
  void the_pane_says_when_the_list_was_last_seen_to_have_the_tunnel() {
    FakeSource source = FakeSource.of(List.of(FULL));
    window.open(source);
    window.user.clickOn("=localhost:80");
    screen.soon(() -> assertThat(screen.text("#confirmed")).isEqualTo("Seen online just now"));

    window.advance(Duration.ofSeconds(12));
    screen.soon(() -> assertThat(screen.text("#confirmed")).isEqualTo("Seen online 12 s ago"));

    source.list(List.of());
    window.user.press(KeyCode.F5);
    screen.soon(() -> assertThat(screen.text("#confirmed")).isEmpty());
  }

  @Test
  void what_was_read_after_the_list_was_seen_online_then() {
    FakeSource source = FakeSource.of(List.of(FULL));
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(1));
    source.readAt(window.clock.instant().plusSeconds(30));
    window.advance(Duration.ofSeconds(32));
    window.user.clickOn("=localhost:80");
    screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:30"));
    assertThat(screen.text("#confirmed")).isEqualTo("Seen online 2 s ago");
  }

  @Test
  void
      selecting_a_tunnel_reads_it_by_its_id_and_shows_all_eleven_fields_what_is_looked_for_first() {
    FakeSource source = FakeSource.of(List.of(FULL));
    window.open(source);
    window.user.clickOn("=localhost:80");

    screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:00"));
    assertThat(source.requests()).containsExactly("page 1", "get tn_full");
    assertThat(screen.fields())
        .containsExactly(
            entry("Forwards to", "=localhost:80"),
            entry("Started", "2 h ago · 2026-11-23 09:00:00 Z"),
            entry("Protocol", "https"),
            entry("Region", "ap"),
            entry("Labels", "team\na, b"),
            entry("Metadata", ValueText.shown(FULL.metadata())),
            entry("Session", "ts_1"),
            entry("Endpoint", "ep_1"),
            entry("Backend", "bkdtg_1\nbkdtg_2"),
            entry("ID", "tn_full"));
    assertThat(screen.text("#title")).isEqualTo(FULL.publicUrl());
  }

  @Test
  void the_raw_answer_is_a_tab_away_and_indented() {
    try (FakeApi api = SpecificationApi.start()) {
      window.open(api);
      window.user.clickOn("https://eae72ddee951.ngrok.paid");
      screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:00"));

      window.user.clickOn("Raw JSON");

      screen.soon(
          () ->
              assertThat(screen.text("#raw"))
                  .startsWith("{\n  \"id\": \"tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU\",\n")
                  .contains(
                      "\n  \"tunnel_session\": {\n    \"id\": \"ts_2TMGH5pURxBRFkvbgAy2558Pm9n\""));
    }
  }

  @Test
  void what_the_list_said_is_shown_until_the_answer_is_there() {
    FakeSource source = FakeSource.of(List.of(FULL)).hold("get tn_full");
    window.open(source);
    window.user.clickOn("=localhost:80");

    screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loading…"));
    assertThat(screen.fields()).contains(entry("ID", "tn_full"));

    source.release();
    screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:00"));
  }

  @Test
  void a_tunnel_that_has_gone_is_no_longer_online_and_there_is_nothing_to_retry() {
    window.open(FakeSource.of(List.of(FULL)).fail("get tn_full", Failures.notFound()));
    window.user.clickOn("=localhost:80");

    screen.soon(() -> assertThat(screen.texts("#notice")).contains("No longer online."));
    assertThat(screen.shows("#retry")).isFalse();
    assertThat(screen.shows("#banner")).isFalse();
    assertThat(screen.fields()).contains(entry("ID", "tn_full"));
  }

  @Test
  void a_server_that_fails_is_named_and_what_it_said_is_quoted() {
    window.open(FakeSource.of(List.of(FULL)).fail("get tn_full", Failures.rejected()));
    window.user.clickOn("=localhost:80");
    screen.soon(
        () ->
            assertThat(screen.text("#noticeText"))
                .isEqualTo(
                    "api.ngrok.com returned an error (HTTP 503). The problem is on the server's"
                        + " side. The server said: “Down for maintenance.”"));
  }

  @Test
  void a_failed_reading_says_why_and_can_be_tried_again() {
    FakeSource source = FakeSource.of(List.of(FULL)).fail("get tn_full", Failures.unreachable());
    window.open(source);
    window.user.clickOn("=localhost:80");
    screen.soon(
        () ->
            assertThat(screen.text("#noticeText"))
                .isEqualTo(
                    "Cannot connect to api.ngrok.com. Check the network connection and the API"
                        + " URL."));

    source.recover();
    window.user.click("#retry");

    screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:00"));
    assertThat(screen.shows("#noticeText")).isFalse();
  }
}
