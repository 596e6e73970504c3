package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class QrCodeTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @Test
  void the_key_and_the_button_show_the_code_of_what_is_selected_and_hide_it() {
    window.open(FakeSource.of(Tunnels.fleet(3)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(3));
    window.user.press(KeyCode.DOWN);
    screen.soon(() -> assertThat(screen.shows("#title")).isTrue());
    assertThat(screen.shows("#qrCode")).isFalse();

    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Q);
    screen.soon(
        () ->
            assertThat(screen.node("#qrCode").getAccessibleText())
                .isEqualTo("QR code of " + screen.text("#title")));
    String first = screen.text("#title");
    window.user.press(KeyCode.DOWN);
    screen.soon(() -> assertThat(screen.text("#title")).isNotEqualTo(first));
    assertThat(screen.node("#qrCode").getAccessibleText())
        .isEqualTo("QR code of " + screen.text("#title"));

    window.user.click("#qr");
    screen.soon(() -> assertThat(screen.shows("#qrCode")).isFalse());
  }

  @Test
  void a_tunnel_without_a_public_url_has_no_code() {
    window.open(FakeSource.of(List.of(Tunnels.labeled("tn_l", Map.of("a", "b")))));
    screen.soon(() -> assertThat(screen.rows()).hasSize(1));
    window.user.press(KeyCode.DOWN);
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Q);
    screen.soon(() -> assertThat(screen.node("#qr").isDisabled()).isTrue());
    assertThat(screen.shows("#qrCode")).isFalse();
  }
}
