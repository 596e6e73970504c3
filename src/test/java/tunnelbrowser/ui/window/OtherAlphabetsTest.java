package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

/** Keys as JavaFX reports them under X11 when the first layout has no Latin letters. */
@Tag("ui")
class OtherAlphabetsTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @BeforeEach
  void open() {
    window.open(FakeSource.of(Tunnels.fleet(9)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(9));
  }

  /** Russian, the same with Shift held or Caps Lock on, Greek, Hebrew. */
  @ParameterizedTest
  @ValueSource(strings = {"а", "А", "φ", "\u05db"})
  void control_and_the_key_of_f_goes_to_the_filter(String letter) {
    press(letter, true);
    screen.soon(() -> assertThat(screen.focusIsIn("#filter")).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"с", "ψ", "\u05d1"})
  void control_and_the_key_of_c_copies(String letter) {
    window.user.press(KeyCode.DOWN);
    press(letter, true);
    screen.soon(
        () -> assertThat(window.desktop.copied()).containsExactly("https://t00008.ngrok.app"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ф", "α", "\u05e9"})
  void text_fields_take_the_keys_as_well(String letter) {
    window.user.press(KeyCode.CONTROL, KeyCode.F);
    window.user.type("t00");
    press(letter, true);
    window.user.type("7");
    screen.soon(() -> assertThat(screen.text("#filter")).isEqualTo("7"));
  }

  @Test
  void a_letter_alone_is_only_a_letter() {
    press("а", false);
    assertThat(screen.focusIsIn("#filter")).isFalse();
  }

  @Test
  void a_sign_that_is_in_no_layout_is_left_alone() {
    press("€", true);
    assertThat(screen.focusIsIn("#table")).isTrue();
  }

  private static void press(String letter, boolean control) {
    runOnFx(
        () -> {
          Node owner = Window.getWindows().getFirst().getScene().getFocusOwner();
          Event.fireEvent(
              owner,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED,
                  KeyEvent.CHAR_UNDEFINED,
                  letter,
                  KeyCode.UNDEFINED,
                  false,
                  control,
                  false,
                  false));
        });
  }
}
