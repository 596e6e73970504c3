package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/** What a user does in the window, while the API tells the key wherever it can. */
@Tag("ui")
class WindowSecretsTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private ScenarioServer apiServer;

  @BeforeEach
  void open() throws Exception {
    apiServer = ScenarioServer.open();
    EchoServer.of(apiServer);
  }

  @AfterEach
  void close() throws Exception {
    apiServer.close();
  }

  private void connect() {
    window.open(
        new ConnectionTarget.Account(
            apiServer.base(), ApiKey.of(ScenarioServer.KEY), Message.verbatim("NGROK_API_KEY")));
    screen.soon(() -> assertThat(screen.rows()).hasSize(EchoServer.writings().size()));
  }

  @Test
  void rows_details_raw_answers_and_copies_are_without_it() {
    connect();
    KeyHunt.findsNothingInAnyWindow();

    window.user.click(".table-row-cell:filled");
    screen.soon(() -> assertThat(screen.text("#footer")).startsWith("Loaded at"));
    KeyHunt.findsNothingInAnyWindow();

    window.user.clickOn("https…/?[key]");
    screen.soon(
        () ->
            assertThat(screen.text("#noticeText")).contains("Unexpected response from 127.0.0.1:"));
    KeyHunt.findsNothingInAnyWindow();

    window.user.click(".table-row-cell:filled");
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);
    screen.soon(() -> assertThat(window.desktop.copied()).isNotEmpty());
    assertThat(window.desktop.copied()).allSatisfy(KeyHunt::findsNothingIn);
  }

  @Test
  void a_typed_key_that_is_refused_is_on_no_screen() {
    EchoServer.ofRefusals(apiServer, 403, ScenarioServer.KEY);
    window.open(new ConnectionTarget.NotConnected());
    window.user.fill("#key", ScenarioServer.KEY);
    window.user.fill("#apiUrl", apiServer.base());
    window.user.clickOn("Connect");

    screen.soon(() -> assertThat(screen.text("#problem")).startsWith("API key rejected."));
    KeyHunt.findsNothingInAnyWindow();
  }

  @Test
  void refusals_are_without_it_in_every_writing() {
    connect();
    for (String writing : EchoServer.writings()) {
      EchoServer.ofRefusals(apiServer, 403, writing);
      window.user.press(KeyCode.F5);
      screen.soon(() -> assertThat(screen.text(".banner #title")).isEqualTo("API key rejected"));
      KeyHunt.findsNothingInAnyWindow();
    }
    window.user.clickOn("Copy operation ID");
    screen.soon(() -> assertThat(window.desktop.copied()).containsExactly("It is [key]."));
  }
}
