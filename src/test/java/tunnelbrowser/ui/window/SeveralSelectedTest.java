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

@Tag("ui")
class SeveralSelectedTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(9));

  @Test
  void several_tunnels_are_counted_and_compared_and_one_button_copies_all_their_urls() {
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(9));
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);

    screen.soon(() -> assertThat(screen.text("#heading")).isEqualTo("9 tunnels selected"));
    screen.soon(() -> assertThat(screen.texts("#summary")).contains("In common"));
    assertThat(screen.shows("#content")).isFalse();
    window.user.clickOn("Copy 9 URLs");
    screen.soon(
        () ->
            assertThat(window.desktop.copied())
                .singleElement()
                .satisfies(text -> assertThat(text.lines()).hasSize(9)));
    assertThat(source.requests()).noneMatch(request -> request.startsWith("get"));

    window.user.press(KeyCode.F6);
    window.user.press(KeyCode.F6);
    window.user.press(KeyCode.UP);
    screen.soon(() -> assertThat(screen.shows("#heading")).isFalse());
  }

  @Test
  void the_urls_of_many_tunnels_are_copied_from_the_top() {
    window.open(FakeSource.of(Tunnels.fleet(600)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(600));
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    window.user.clickOn("Copy 600 URLs");
    screen.soon(() -> screen.saying("Copied"));
    assertThat(window.desktop.copied())
        .singleElement()
        .satisfies(
            text ->
                assertThat(text.lines())
                    .hasSize(600)
                    .startsWith("https://t00599.ngrok.app", "https://t00598.ngrok.app"));
  }
}
