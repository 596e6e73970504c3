package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.SampleTexts;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.SpecificationApi;
import tunnelbrowser.testing.TestWindow;

@Tag("ui")
class SwitchingAccountTest {
  private static final String TYPED = "typedKey_7Hq";

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeApi api = SpecificationApi.start();

  @BeforeEach
  void open() {
    window.open(new ConnectionTarget.Demo());
    screen.soon(() -> assertThat(screen.rows()).isNotEmpty());
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void an_empty_key_is_refused_before_anything_is_asked() {
    window.user.click("#connect");
    window.user.clickOn("Connect");

    screen.soon(() -> assertThat(screen.text("#problem")).isEqualTo("The API key is empty."));
    assertThat(screen.text("#account")).isEqualTo("Demo data");
    assertThat(api.requests()).isEmpty();
  }

  @Test
  void a_typed_key_opens_the_account_and_is_nowhere_to_be_seen_afterwards() {
    connectWithTypedKey();

    assertThat(api.requests().getFirst().header("Authorization")).isEqualTo("Bearer " + TYPED);
    assertThat(screen.shows("#key")).isFalse();
    assertThat(SampleTexts.everywhere()).isNotEmpty().noneMatch(text -> text.contains(TYPED));
  }

  @Test
  void the_tunnels_of_the_demo_are_gone_once_the_account_is_open() {
    connectWithTypedKey();

    assertThat(screen.text("#account")).isEqualTo(api.url());
    assertThat(screen.texts("#bar")).contains("2 tunnels, up to date");
    assertThat(screen.shows("#connect")).isFalse();
  }

  @Test
  void the_demo_is_one_click_away_after_leaving_the_account() {
    connectWithTypedKey();
    window.user.click("#menu");
    window.user.clickOn("Disconnect");
    window.user.clickOn("Explore the demo data first");

    screen.soon(
        () -> {
          assertThat(screen.rows()).hasSizeGreaterThan(200);
          assertThat(screen.text("#account")).isEqualTo("Demo data");
        });
  }

  private void connectWithTypedKey() {
    window.user.press(KeyCode.SHORTCUT, KeyCode.N);
    window.user.fill("#apiUrl", api.url());
    window.user.fill("#key", TYPED);
    window.user.clickOn("Connect");
    screen.soon(
        () ->
            assertThat(screen.rows())
                .containsExactly(
                    "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU", "tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi"));
  }
}
