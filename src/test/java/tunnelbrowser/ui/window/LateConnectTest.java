package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

/** A slow start asks nothing that its first rows do not need. */
@Tag("ui")
class LateConnectTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @Test
  void neither_keychain_nor_settings_are_asked_before_the_way_to_an_account_is_shown() {
    FakeSource slow = FakeSource.of(Tunnels.fleet(3)).hold();
    window.open(slow);
    screen.soon(() -> screen.saying("Loading tunnels…"));
    assertThat(window.accounts.asked()).isZero();
    assertThat(screen.all("#key")).isEmpty();

    window.user.press(KeyCode.SHORTCUT, KeyCode.N);
    screen.soon(() -> assertThat(screen.focusIsIn("#key")).isTrue());
    screen.soon(() -> assertThat(window.accounts.asked()).isPositive());
    slow.release();
  }
}
