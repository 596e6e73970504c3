package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

/** Page keys that are pressed faster than pages are shown; no frame is shown within one turn. */
@Tag("ui")
class HeldPagesTest {
  private static final List<Tunnel> FLEET = Tunnels.fleet(500);

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @BeforeEach
  void goToTheFirstRow() {
    window.open(FakeSource.of(FLEET));
    screen.soon(() -> assertThat(screen.rows()).hasSize(FLEET.size()));
    window.user.press(KeyCode.HOME);
    screen.soon(() -> assertThat(row()).isZero());
  }

  @Test
  void a_held_key_turns_one_page_per_frame() {
    runOnFx(
        () -> {
          hold(KeyCode.PAGE_DOWN);
          int onePage = row();
          assertThat(onePage).isPositive();
          for (int repeat = 0; repeat < 9; repeat++) {
            hold(KeyCode.PAGE_DOWN);
          }
          assertThat(row()).isEqualTo(onePage);
        });
  }

  @Test
  void a_held_key_goes_on_with_the_next_frame() {
    int onePage = onFx(() -> holdAndLook(KeyCode.PAGE_DOWN));
    screen.soon(() -> assertThat(holdAndLook(KeyCode.PAGE_DOWN)).isGreaterThan(onePage));
  }

  @Test
  void all_presses_count_if_the_key_is_released_between_them() {
    window.user.press(KeyCode.PAGE_DOWN);
    window.user.press(KeyCode.PAGE_DOWN);
    window.user.press(KeyCode.PAGE_DOWN);
    int threePages = onFx(this::row);
    window.user.press(KeyCode.HOME);
    runOnFx(
        () -> {
          for (int press = 0; press < 3; press++) {
            hold(KeyCode.PAGE_DOWN);
            letGo(KeyCode.PAGE_DOWN);
          }
          assertThat(row()).isEqualTo(threePages);
        });
  }

  @Test
  void the_other_page_key_turns_back_at_once() {
    runOnFx(
        () -> {
          hold(KeyCode.PAGE_DOWN);
          hold(KeyCode.PAGE_DOWN);
          hold(KeyCode.PAGE_UP);
          assertThat(row()).isZero();
        });
  }

  private int holdAndLook(KeyCode key) {
    hold(key);
    return row();
  }

  private void hold(KeyCode key) {
    fire(KeyEvent.KEY_PRESSED, key);
  }

  private void letGo(KeyCode key) {
    fire(KeyEvent.KEY_RELEASED, key);
  }

  private void fire(EventType<KeyEvent> type, KeyCode key) {
    Event.fireEvent(screen.table(), new KeyEvent(type, "", "", key, false, false, false, false));
  }

  private int row() {
    return screen.table().getSelectionModel().getSelectedIndex();
  }
}
