package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.SpecificationApi;
import tunnelbrowser.testing.TestWindow;

/** What the window says and keeps when the server fails after a good reading. */
@Tag("ui")
class FailingTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeApi api = SpecificationApi.start();

  @BeforeEach
  void open() {
    window.open(api);
    rowsStay();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void a_lost_server_keeps_the_rows_and_f5_finds_it_again() {
    api.stop();
    window.user.press(KeyCode.F5);
    banner(
        "Cannot connect to " + api.url().replace("http://", ""),
        "Check the network connection and the API URL.",
        "Retrying in 2 s. Showing data from 12:00:00.");
    rowsStay();
    assertThat(screen.texts("#bar")).contains("2 tunnels, updated just now, retrying in 2 s");

    api.restart();
    window.user.press(KeyCode.F5);

    screen.soon(() -> assertThat(screen.shows("#banner")).isFalse());
    rowsStay();
  }

  @Test
  void the_banner_can_ask_again() {
    refuse(503, "ERR_NGROK_1500", "Down for maintenance.");
    banner(
        host() + " returned an error (HTTP 503)",
        "The problem is on the server's side.",
        "Retrying in 2 s. Showing data from 12:00:00.");
    assertThat(screen.text("#quote")).isEqualTo("The server said: “Down for maintenance.”");
    assertThat(screen.all(".banner .button")).hasSize(2); // one that helps, and one to dismiss it

    api.answer("/tunnels", 200, "{\"tunnels\": [], \"next_page_uri\": null}");
    window.user.clickOn("Retry");

    screen.soon(
        () -> {
          assertThat(screen.shows("#banner")).isFalse();
          assertThat(screen.rows()).isEmpty();
        });
  }

  @Test
  void a_wrong_key_is_named_with_its_code_and_its_operation() {
    refuse(403, "ERR_NGROK_203", "The API key is invalid.");
    banner(
        "API key rejected",
        "The key is wrong or has been revoked. Create a new API key.",
        "Showing data from 12:00:00.");
    rowsStay();

    window.user.clickOn("ERR_NGROK_203");
    window.user.clickOn("Copy operation ID");

    screen.soon(
        () -> {
          assertThat(window.desktop.browsed())
              .containsExactly("https://ngrok.com/docs/errors/err_ngrok_203");
          assertThat(window.desktop.copied()).containsExactly("op_1");
          assertThat(screen.text(".notice")).isEqualTo("Copied op_1");
        });
  }

  @Test
  void a_refused_key_is_not_asked_with_again_until_another_one_is_given() {
    refuse(403, "ERR_NGROK_203", "The API key is invalid.");
    screen.soon(() -> assertThat(screen.shows("#banner")).isTrue());
    int before = api.requests().size();
    window.advance(Duration.ofHours(2));
    screen.soon(
        () -> assertThat(screen.texts("#bar")).containsExactly("2 tunnels, updated 2 h ago"));
    assertThat(api.requests()).hasSize(before);
    window.user.clickOn("Another key…");
    screen.soon(() -> assertThat(screen.focusIsIn(".card-pane #key")).isTrue());
    assertThat(screen.text(".card-pane #apiUrl")).isEqualTo(api.url());
  }

  @Test
  void a_paused_window_does_not_say_that_it_retries() {
    refuse(503, "ERR_NGROK_1500", "Down for maintenance.");
    screen.soon(() -> assertThat(screen.text("#standing")).startsWith("Retrying in"));
    window.user.click("#pause");
    screen.soon(
        () ->
            assertThat(screen.text("#standing"))
                .isEqualTo("Refreshing is paused. Showing data from 12:00:00."));
  }

  @Test
  void an_authtoken_is_told_from_a_key() {
    refuse(403, "ERR_NGROK_206", "This looks like an authtoken.");
    banner(
        "API key rejected",
        "This is an authtoken, which starts agents. The list needs an API key.",
        "Showing data from 12:00:00.");
  }

  @Test
  void a_rate_limit_is_a_countdown() {
    api.answer(
        "/tunnels",
        refusal(429, "ERR_NGROK_226", "Your account is rate limited.").with("Retry-After", "40"));
    window.user.press(KeyCode.F5);
    banner(
        "Too many requests",
        "ngrok allows an account 120 requests a minute, shared by all its tools.",
        "Retrying in 40 s. Showing data from 12:00:00.");
    assertThat(screen.all(".banner .button")).hasSize(1); // nothing but time helps
    rowsStay();

    window.advance(Duration.ofSeconds(15));

    screen.soon(
        () -> {
          assertThat(screen.text("#standing"))
              .isEqualTo("Retrying in 25 s. Showing data from 12:00:00.");
          assertThat(screen.texts("#bar"))
              .containsExactly("2 tunnels, updated 15 s ago, retrying in 25 s");
        });
  }

  @Test
  void a_dismissed_banner_stays_away_for_the_same_failure_and_returns_for_another() {
    refuse(403, "ERR_NGROK_203", "The API key is invalid.");
    screen.soon(() -> assertThat(screen.shows("#banner")).isTrue());
    window.user.click(".banner .icon-button");
    screen.soon(() -> assertThat(screen.shows("#banner")).isFalse());
    window.user.clickOn("Show the problem");
    screen.soon(() -> assertThat(screen.shows("#banner")).isTrue());
    assertThat(screen.shows("#problem")).isFalse();
    window.user.click(".banner .icon-button");
    screen.soon(() -> assertThat(screen.shows("#banner")).isFalse());

    int before = api.requests().size();
    window.user.press(KeyCode.F5);
    screen.soon(
        () -> {
          assertThat(api.requests()).hasSizeGreaterThan(before);
          assertThat(screen.shows("#progress")).isFalse();
        });
    assertThat(screen.shows("#banner")).isFalse();

    refuse(403, "ERR_NGROK_206", "This looks like an authtoken.");
    screen.soon(() -> assertThat(screen.shows("#banner")).isTrue());
  }

  @Test
  void a_tunnel_that_the_server_no_longer_knows_is_no_longer_online() {
    api.answer(
        "/tunnels/tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU",
        404,
        "{\"status_code\": 404, \"msg\": \"Resource not found\", \"details\": {}}");
    window.user.clickOn("https://eae72ddee951.ngrok.paid");

    screen.soon(() -> assertThat(screen.text("#noticeText")).isEqualTo("No longer online."));
    assertThat(screen.shows("#banner")).isFalse();
  }

  private String host() {
    return api.url().replace("http://", "");
  }

  private void refuse(int status, String code, String message) {
    api.answer("/tunnels", refusal(status, code, message));
    window.user.press(KeyCode.F5);
  }

  private static CannedAnswer refusal(int status, String code, String message) {
    return CannedAnswer.json(
        status,
        """
        {"error_code": "%s", "status_code": %d, "msg": "%s", "details": {"operation_id": "op_1"}}
        """
            .formatted(code, status, message));
  }

  private void banner(String title, String advice, String standing) {
    screen.soon(
        () -> {
          assertThat(screen.text(".banner #title")).isEqualTo(title);
          assertThat(screen.text("#advice")).isEqualTo(advice);
          assertThat(screen.text("#standing")).isEqualTo(standing);
        });
  }

  private void rowsStay() {
    screen.soon(
        () ->
            assertThat(screen.rows())
                .containsExactly(
                    "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU", "tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi"));
  }
}
