package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class ExportingTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  @TempDir private Path folder;

  private final Screen screen = window.screen;

  private void openCard() {
    window.open(FakeSource.of(Tunnels.fleet(30)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(30));
    window.user.press(KeyCode.SHORTCUT, KeyCode.F);
    window.user.type("t0001");
    screen.soon(() -> assertThat(screen.rows()).hasSize(10));
    window.user.press(KeyCode.ESCAPE);
    window.user.press(KeyCode.SHORTCUT, KeyCode.E);
    screen.soon(() -> screen.saying("10 tunnels, filtered and sorted as shown"));
  }

  @Test
  void the_rows_are_exported_as_they_are_shown() throws IOException {
    Path target = folder.resolve("mine.csv");
    window.desktop.choose(Optional.of(target));
    openCard();
    window.user.clickOn("Neutralize formulas");
    window.user.click("#save");

    screen.soon(
        () -> assertThat(screen.text(".notice")).isEqualTo("Exported 10 tunnels to mine.csv"));
    assertThat(window.desktop.suggested()).containsExactly("tunnels.csv");
    assertThat(Files.readString(target).split("\r\n"))
        .hasSize(11)
        .satisfies(lines -> assertThat(lines[1]).startsWith("tn_00019,https://t00019.ngrok.app"));
    assertThat(screen.shows("#save")).isFalse();
  }

  @Test
  void a_web_page_has_the_columns_that_are_shown() throws IOException {
    Path target = folder.resolve("page.html");
    window.desktop.choose(Optional.of(target));
    openCard();
    window.user.clickOn("Web page, with sorting and search");
    window.user.click("#save");

    screen.soon(
        () -> assertThat(screen.text(".notice")).isEqualTo("Exported 10 tunnels to page.html"));
    assertThat(window.desktop.suggested()).containsExactly("tunnels.html");
    assertThat(Files.readString(target)).contains("<button>Public URL</button>");
  }

  @Test
  void a_folder_that_has_gone_is_told_and_leaves_the_window_as_it_was() {
    window.desktop.choose(Optional.of(folder.resolve("gone").resolve("t.csv")));
    openCard();
    window.user.click("#save");

    screen.soon(
        () ->
            assertThat(screen.text(".notice"))
                .isEqualTo("Could not write t.csv: the folder is not there."));
  }

  @Test
  void whoever_chooses_no_file_stays_on_the_card() {
    openCard();
    window.user.click("#save");

    screen.soon(() -> assertThat(window.desktop.suggested()).hasSize(1));
    assertThat(screen.shows("#save")).isTrue();
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.shows("#save")).isFalse());
  }
}
