package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.log.Log;
import tunnelbrowser.log.Redaction;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiKey;

/** What the window says of mistakes in the program. */
@Tag("ui")
class UnexpectedTest {
  private static final String TITLE = "Something went wrong";
  private static final String KEY = "ak_secret_0123456789abcdef";

  @RegisterExtension final TestWindow window = new TestWindow();
  @TempDir Path home;

  private final Screen screen = window.screen;

  private Log open() {
    Redaction redaction = new Redaction(Stream::empty);
    redaction.know(ApiKey.of(KEY));
    Log log = new Log(home, redaction, window.clock);
    window.diagnostics = new Diagnostics(log, "Tunnel Browser 1.2.3\nLinux\nJava 25");
    window.open(FakeSource.of(Tunnels.fleet(3)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(3));
    return log;
  }

  private void fail(Throwable mistake) {
    window.diagnostics.uncaughtException(Thread.currentThread(), mistake);
  }

  private static Throwable mistake() {
    return new IllegalStateException(
        "at https://tunnels.acme.example/x with " + KEY, new IOException());
  }

  @Test
  void it_is_said_on_one_card_that_counts() {
    open();
    fail(mistake());
    screen.soon(() -> screen.saying(TITLE));
    assertThat(screen.saying("The program keeps running. If it behaves oddly, restart it."))
        .isNotNull();
    fail(mistake());
    fail(new AssertionError());
    screen.soon(() -> screen.saying("It has happened 3 times."));
  }

  @Test
  void what_was_dismissed_does_not_come_back() {
    open();
    for (int time = 0; time < 2; time++) {
      fail(mistake());
    }
    screen.soon(() -> screen.saying("It has happened 2 times."));
    window.user.clickOn("Dismiss");
    screen.soon(() -> assertThat(screen.shows(".card-pane")).isFalse());
    fail(mistake());
    fail(new AssertionError("another one"));
    screen.soon(() -> screen.saying(TITLE));
    assertThat(screen.texts(".card-pane")).noneMatch(text -> text.startsWith("It has happened"));
  }

  @Test
  void its_details_can_be_copied_without_key_and_address() {
    open();
    fail(mistake());
    screen.soon(() -> screen.saying(TITLE));
    window.user.clickOn("Copy details");
    screen.soon(() -> assertThat(window.desktop.copied()).hasSize(1));
    assertThat(window.desktop.copied().getFirst())
        .startsWith(
            "Tunnel Browser 1.2.3\nLinux\nJava 25\n\n"
                + "java.lang.IllegalStateException: at [address] with [key]\n\tat tunnelbrowser")
        .contains("Caused by: java.io.IOException\n")
        .doesNotContain(KEY, "acme");
  }

  @Test
  void the_log_is_shown_in_its_folder() {
    Log log = open();
    fail(mistake());
    screen.soon(() -> screen.saying(TITLE));
    log.close();
    window.user.clickOn("Show log");
    screen.soon(() -> assertThat(window.desktop.opened()).containsExactly(home));
    assertThat(screen.saying("The log is " + log.file())).isNotNull();
  }

  @Test
  void what_is_typed_into_another_card_stays() {
    open();
    window.user.press(KeyCode.SHORTCUT, KeyCode.N);
    screen.soon(() -> assertThat(screen.focusIsIn("#key")).isTrue());
    window.user.type("typed");
    fail(mistake());
    screen.soon(() -> screen.saying("Something went wrong that was not expected."));
    assertThat(screen.text("#key")).isEqualTo("typed");
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> screen.saying(TITLE));
  }
}
