package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue.JsonString;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;

/** Public URLs that somebody made up to mislead whoever reads them, or the window itself. */
@Tag("ui")
class StrangeTextsTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeApi api = FakeApi.start();

  @BeforeEach
  void begin() {
    api.answer("/tunnels", 200, "{\"tunnels\": []}");
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private void open(String publicUrl) {
    String tunnel =
        "{\"id\": \"tn_1\", \"public_url\": %s}"
            .formatted(JsonText.compact(new JsonString(publicUrl)));
    api.answer("/tunnels", 200, "{\"tunnels\": [%s]}".formatted(tunnel));
    api.answer("/tunnels/tn_1", 200, tunnel);
    window.open(api);
  }

  @Test
  void an_address_of_another_scheme_is_not_handed_to_the_browser() {
    open("javascript:alert(1)");
    window.user.clickOn("javascript:alert(1)");

    screen.soon(() -> assertThat(screen.saying("Open").isDisabled()).isTrue());
    window.user.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    screen.soon(() -> assertThat(screen.texts(".notice")).isNotEmpty());
    assertThat(window.desktop.browsed()).isEmpty();
  }

  @Test
  void nothing_turns_the_writing_round_but_what_is_copied_is_what_the_api_said() {
    String misleading = "https://good.example/\u202emoc.live\u202c\u0007";
    open(misleading);
    String shown = "https://good.example/\ufffdmoc.live\ufffd\u2407";
    window.user.clickOn(shown);

    screen.soon(() -> assertThat(screen.text("#title")).isEqualTo(shown));
    window.user.clickOn("Copy");
    screen.soon(() -> assertThat(window.desktop.copied()).containsExactly(misleading));
  }

  @Test
  void an_address_of_64_kilobytes_is_cut_for_the_eye_alone() {
    String endless = "https://" + "x".repeat(1 << 16) + ".example";
    open(endless);
    String cut = endless.substring(0, 499) + "…";
    window.user.clickOn(cut);

    screen.soon(() -> assertThat(screen.text("#title")).isEqualTo(cut));
    window.user.clickOn("Copy");
    screen.soon(() -> assertThat(window.desktop.copied()).containsExactly(endless));
  }
}
