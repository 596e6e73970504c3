package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

/** The lines of the detail pane without a mouse. */
@Tag("ui")
class DetailKeysTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(List.of(Tunnels.full()));

  @BeforeEach
  void openAndSelect() {
    window.open(source);
    window.user.clickOn("=localhost:80");
    screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:00"));
    runOnFx(() -> stop().requestFocus());
  }

  @Test
  void up_and_down_go_from_line_to_line_and_tab_leaves_them() {
    assertThat(focused()).isEqualTo("Forwards to: =localhost:80");
    window.user.press(KeyCode.DOWN);
    assertThat(focused()).startsWith("Started: ");
    window.user.press(KeyCode.END);
    assertThat(focused()).isEqualTo("ID: tn_full");
    window.user.press(KeyCode.UP);
    assertThat(focused()).isEqualTo("Backend: bkdtg_2");
    window.user.press(KeyCode.HOME);
    assertThat(focused()).isEqualTo("Forwards to: =localhost:80");
    window.user.press(KeyCode.TAB);
    assertThat(onFx(() -> screen.node("#fields").isFocusWithin())).isFalse();
  }

  @Test
  void enter_and_the_copy_key_copy_the_line_and_not_the_selected_row() {
    window.user.press(KeyCode.ENTER);
    window.user.press(KeyCode.END);
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);
    assertThat(window.desktop.copied()).containsExactly("=localhost:80", "tn_full");
  }

  @Test
  void right_leads_to_the_buttons_of_a_line() {
    window.user.press(KeyCode.END);
    window.user.press(KeyCode.UP);
    window.user.press(KeyCode.RIGHT);
    window.user.press(KeyCode.RIGHT);
    assertThat(focused()).isEqualTo("Copy backend");
    window.user.press(KeyCode.ENTER);
    assertThat(window.desktop.copied()).containsExactly("bkdtg_2");
    window.user.press(KeyCode.LEFT);
    window.user.press(KeyCode.LEFT);
    assertThat(focused()).isEqualTo("Backend: bkdtg_2");
  }

  @Test
  void enter_follows_a_reference_and_the_copy_key_copies_what_is_seen_then() {
    for (int line = 0; line < 6; line++) {
      window.user.press(KeyCode.DOWN);
    }
    assertThat(focused()).isEqualTo("Session: ts_1");
    window.user.press(KeyCode.ENTER);
    screen.soon(() -> assertThat(screen.text("#title")).isEqualTo("ts_1"));
    runOnFx(() -> screen.node("#back").requestFocus());
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);
    assertThat(window.desktop.copied()).containsExactly("ts_1");
  }

  private Node stop() {
    return screen.all("#fields .field").stream()
        .filter(Node::isFocusTraversable)
        .reduce(
            (one, other) -> {
              throw new AssertionError("Two stops of Tab: " + one + ", " + other);
            })
        .orElseThrow();
  }

  private String focused() {
    return onFx(() -> screen.table().getScene().getFocusOwner().getAccessibleText());
  }
}
