package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class BrowsingTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @BeforeEach
  void open() {
    window.open(
        FakeSource.of(
            List.of(
                Tunnels.numbered(3, "https", "us"),
                Tunnels.numbered(2, "tcp", "us"),
                Tunnels.labeled("tn_a", Map.of("team", "blue")))));
    screen.soon(() -> assertThat(screen.rows()).hasSize(3));
  }

  @Test
  void control_enter_and_the_button_open_the_public_url() {
    window.user.clickOn("https://t00003.ngrok.app");
    window.user.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    screen.soon(
        () -> assertThat(window.desktop.browsed()).containsExactly("https://t00003.ngrok.app"));

    window.user.clickOn("Open");
    screen.soon(
        () ->
            assertThat(window.desktop.browsed())
                .containsExactly("https://t00003.ngrok.app", "https://t00003.ngrok.app"));
  }

  @Test
  void an_address_that_is_no_web_page_is_not_opened() {
    window.user.clickOn("tcp://t00002.ngrok.app");
    window.user.press(KeyCode.SHORTCUT, KeyCode.ENTER);

    screen.soon(
        () ->
            assertThat(screen.text(".notice"))
                .isEqualTo("Only http and https addresses open in a browser"));
    screen.soon(() -> assertThat(screen.saying("Open").isDisabled()).isTrue());
    assertThat(window.desktop.browsed()).isEmpty();
  }

  @Test
  void a_tunnel_without_a_public_url_has_neither_to_copy_nor_to_open() {
    window.user.clickOn("—  (team=blue)");

    screen.soon(
        () -> {
          assertThat(screen.saying("Open").isDisabled()).isTrue();
          assertThat(screen.saying("Copy").isDisabled()).isTrue();
        });
  }

  @Test
  void the_dashboards_pages_about_a_tunnel_are_in_a_menu() {
    window.user.clickOn("https://t00003.ngrok.app");
    choose(
        "This endpoint", "https://dashboard.ngrok.com/endpoints?q=https%3A%2F%2Ft00003.ngrok.app");
    choose(
        "Traffic of this host",
        "https://dashboard.ngrok.com/traffic-inspector?server-name=t00003.ngrok.app");
    choose("All endpoints", "https://dashboard.ngrok.com/endpoints");
    choose("All agents", "https://dashboard.ngrok.com/agents");
    choose("Domains", "https://dashboard.ngrok.com/domains");
    choose("TCP addresses", "https://dashboard.ngrok.com/tcp-addresses");
  }

  private void choose(String title, String page) {
    window.user.clickOn("Dashboard");
    window.user.clickOn(title);
    screen.soon(() -> assertThat(window.desktop.browsed()).last().isEqualTo(page));
  }
}
