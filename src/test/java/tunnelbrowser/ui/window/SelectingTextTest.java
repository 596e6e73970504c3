package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.MouseEvents;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.ui.common.SelectableText;

@Tag("ui")
class SelectingTextTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @Test
  void a_selected_part_of_a_value_is_copied_instead_of_the_url() {
    window.open(FakeSource.of(Tunnels.fleet(3)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(3));
    window.user.press(KeyCode.DOWN);
    screen.soon(() -> assertThat(screen.shows("#title")).isTrue());
    SelectableText title = (SelectableText) screen.node("#title");

    runOnFx(() -> fire(MouseEvent.MOUSE_PRESSED, title, 2, 1));
    runOnFx(() -> fire(MouseEvent.MOUSE_PRESSED, title, 2, 2));
    screen.soon(() -> assertThat(title.selected()).isEqualTo("https"));
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);
    screen.soon(() -> assertThat(window.desktop.copied()).containsExactly("https"));

    runOnFx(() -> fire(MouseEvent.MOUSE_PRESSED, title, 2, 3));
    assertThat(title.selected()).isEqualTo(title.getText());

    runOnFx(() -> fire(MouseEvent.MOUSE_PRESSED, title, 0, 1));
    assertThat(title.selected()).isEmpty();
    runOnFx(() -> fire(MouseEvent.MOUSE_DRAGGED, title, 4000, 1));
    assertThat(title.selected()).isEqualTo(title.getText());
  }

  @Test
  void without_a_selected_part_the_url_is_copied() {
    window.open(FakeSource.of(Tunnels.fleet(3)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(3));
    window.user.press(KeyCode.DOWN);
    screen.soon(() -> assertThat(screen.shows("#title")).isTrue());
    SelectableText title = (SelectableText) screen.node("#title");
    runOnFx(() -> fire(MouseEvent.MOUSE_PRESSED, title, 2, 2));
    window.user.press(KeyCode.ESCAPE);
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);
    screen.soon(() -> assertThat(window.desktop.copied()).containsExactly(title.getText()));
  }

  private static void fire(EventType<MouseEvent> type, Node on, double x, int clicks) {
    Event.fireEvent(on, MouseEvents.primary(type, on, x, 5, clicks));
  }
}
