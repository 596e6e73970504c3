package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class ShortcutsTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(3));

  private void open() {
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(3));
  }

  @Test
  void f1_shows_every_key() {
    open();
    window.user.press(KeyCode.F1);

    screen.soon(() -> screen.saying("Leave the filter, then clear it"));
    assertThat(screen.texts(".shortcut-sheet"))
        .contains(
            "Copy public URL",
            "Refresh now",
            "Reload all pages",
            "Pause or resume",
            "Back",
            "Forward",
            "Manage accounts…",
            "Switch to account 1–9",
            "Ctrl+1 … Ctrl+9",
            "F5");
  }

  @Test
  void a_question_mark_shows_them_too() {
    open();
    window.user.type("?");

    screen.soon(() -> screen.saying("Leave the filter, then clear it"));
  }

  @Test
  void f5_and_control_r_read_again() {
    open();
    source.list(Tunnels.fleet(4));
    window.user.press(KeyCode.F5);
    screen.soon(() -> assertThat(screen.rows()).hasSize(4));

    source.list(Tunnels.fleet(5));
    window.user.press(KeyCode.SHORTCUT, KeyCode.R);
    screen.soon(() -> assertThat(screen.rows()).hasSize(5));
  }

  @Test
  void shift_f5_reads_everything_again() {
    source.list(Tunnels.fleet(250));
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(250));
    source.list(Tunnels.fleet(250).subList(0, 150));
    window.user.press(KeyCode.SHIFT, KeyCode.F5);
    screen.soon(() -> assertThat(screen.rows()).hasSize(150));
  }

  @Test
  void control_p_pauses_and_resumes() {
    open();
    window.user.press(KeyCode.SHORTCUT, KeyCode.P);
    screen.soon(() -> screen.saying("3 tunnels, paused, updated just now"));

    window.advance(Duration.ofMinutes(4));
    screen.soon(() -> screen.saying("3 tunnels, paused, updated 4 min ago"));
    window.user.press(KeyCode.SHORTCUT, KeyCode.P);
    screen.soon(() -> screen.saying("3 tunnels, up to date"));
  }

  @Test
  void every_button_has_words_for_those_who_cannot_see_it() {
    open();
    window.user.press(KeyCode.DOWN);
    screen.soon(() -> assertThat(screen.shows("#fields")).isTrue());

    List<Node> buttons = screen.all("*").stream().filter(ButtonBase.class::isInstance).toList();
    assertThat(buttons).hasSizeGreaterThan(10).noneMatch(ShortcutsTest::hasNoWords);
  }

  private static boolean hasNoWords(Node node) {
    ButtonBase button = (ButtonBase) node;
    boolean hasText = button.getText() != null && !button.getText().isBlank();
    String name = button.getAccessibleText();
    return !hasText && (name == null || name.isBlank());
  }
}
