package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;

@Tag("ui")
class FollowingTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeApi api = FakeApi.start();

  @BeforeEach
  void openAndSelect() {
    String tunnel =
        """
        {"id": "tn_1", "public_url": "https://one.ngrok.app", "proto": "https", "region": "us",
         "tunnel_session": {"id": "ts_1", "uri": "%1$s/tunnel_sessions/ts_1"},
         "endpoint": {"id": "ep_1", "uri": ""},
         "backends": {"id": "bkdtg_1", "uri": "https://elsewhere.example/backends/bkdtg_1"},
         "forwards_to": "http://localhost:80"}
        """
            .formatted(api.url());
    String session =
        """
        {"id": "ts_1", "agent_version": "3.5.0", "os": "linux", "ip": "192.0.2.7",
         "credential": {"id": "cr_1", "uri": "%1$s/credentials/cr_1"}}
        """
            .formatted(api.url());
    api.answer("/tunnels", 200, "{\"tunnels\": [" + tunnel + "], \"next_page_uri\": null}")
        .answer("/tunnels/tn_1", 200, tunnel)
        .answer("/tunnel_sessions/ts_1", 200, session)
        .answer("/credentials/cr_1", 200, "{\"id\": \"cr_1\", \"description\": \"laptop\"}");
    window.open(api);
    window.user.clickOn("https://one.ngrok.app");
    read("https://one.ngrok.app");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void a_session_and_then_its_credential_open_in_the_pane_with_the_key() {
    follow("ts_1");
    assertThat(screen.fields())
        .containsEntry("Agent version", "3.5.0")
        .containsEntry("Credential", "cr_1");

    follow("cr_1");
    assertThat(screen.fields()).containsEntry("Description", "laptop");
    assertThat(screen.texts("#crumbs"))
        .containsExactly("one.ngrok.app", "›  session", "›  credential");
    assertThat(api.requests())
        .extracting(FakeApi.Request::target)
        .containsExactly(
            "/tunnels?limit=100", "/tunnels/tn_1", "/tunnel_sessions/ts_1", "/credentials/cr_1");
    assertThat(api.requests())
        .allSatisfy(
            request ->
                assertThat(request.header("Authorization")).isEqualTo("Bearer " + TestWindow.KEY));
  }

  @Test
  void the_buttons_lead_back_and_forward() {
    assertThat(screen.node("#back").isDisabled()).isTrue();
    follow("ts_1");
    follow("cr_1");

    window.user.click("#back");
    read("ts_1");
    window.user.click("#back");
    read("https://one.ngrok.app");
    assertThat(screen.node("#back").isDisabled()).isTrue();

    window.user.click("#forward");
    read("ts_1");
    assertThat(screen.node("#back").isDisabled()).isFalse();
  }

  @Test
  void alt_and_the_arrows_lead_back_and_forward() {
    follow("ts_1");

    window.user.press(KeyCode.ALT, KeyCode.LEFT);
    read("https://one.ngrok.app");
    window.user.press(KeyCode.ALT, KeyCode.RIGHT);
    read("ts_1");
  }

  @Test
  void a_bread_crumb_leads_up() {
    follow("ts_1");
    follow("cr_1");

    window.user.clickOn("one.ngrok.app");

    read("https://one.ngrok.app");
    assertThat(screen.texts("#crumbs")).containsExactly("tunnel");
  }

  @Test
  void a_reference_without_an_address_cannot_be_followed() {
    assertThat(screen.saying("ep_1")).isInstanceOf(Hyperlink.class);
    assertThat(screen.saying("ep_1").isDisabled()).isTrue();
  }

  @Test
  void a_reference_to_another_server_is_not_followed_and_the_pane_says_why() {
    window.user.clickOn("bkdtg_1");

    String host = api.url().replace("http://", "");
    screen.soon(
        () ->
            assertThat(screen.text("#noticeText"))
                .startsWith(
                    "Unexpected response from "
                        + host
                        + ". The API returned an address outside "
                        + host
                        + ", and the key is sent nowhere else.")
                .contains("https://elsewhere.example/backends/bkdtg_1"));
    assertThat(api.requests()).hasSize(2);
  }

  @Test
  void the_address_of_a_reference_can_be_copied_and_opened_in_the_browser() {
    window.user.click("#fields .more-button");
    window.user.clickOn("Copy URI");
    screen.soon(
        () ->
            assertThat(window.desktop.copied())
                .containsExactly("https://elsewhere.example/backends/bkdtg_1"));

    window.user.click("#fields .more-button");
    window.user.clickOn("Open URI in browser — it has no key, so ngrok shows an error");
    screen.soon(
        () ->
            assertThat(window.desktop.browsed())
                .containsExactly("https://elsewhere.example/backends/bkdtg_1"));
  }

  private void follow(String id) {
    window.user.clickOn(id);
    read(id);
  }

  private void read(String title) {
    screen.soon(
        () -> {
          assertThat(screen.text("#title")).isEqualTo(title);
          assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:00");
        });
  }
}
