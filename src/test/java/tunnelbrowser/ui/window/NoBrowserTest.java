package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

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
class NoBrowserTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @BeforeEach
  void open() {
    window.open(FakeSource.of(Tunnels.fleet(2)));
    window.user.clickOn("https://t00001.ngrok.app");
    window.desktop.loseBrowser();
  }

  @Test
  void the_key_that_opens_an_address_says_that_there_is_no_browser_and_copies_it() {
    window.user.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    saysSoAfterCopying("https://t00001.ngrok.app");
  }

  @Test
  void so_does_the_button_of_the_details() {
    window.user.clickOn("Open");
    saysSoAfterCopying("https://t00001.ngrok.app");
  }

  @Test
  void so_does_a_page_of_the_dashboard() {
    window.user.clickOn("Dashboard");
    window.user.clickOn("This endpoint");
    saysSoAfterCopying(window.desktop.browsed().getLast());
  }

  private void saysSoAfterCopying(String address) {
    screen.soon(
        () ->
            assertThat(screen.text(".notice"))
                .isEqualTo("No web browser could be opened. The address was copied instead."));
    assertThat(window.desktop.browsed()).containsExactly(address);
    assertThat(window.desktop.copied()).containsExactly(address);
  }
}
