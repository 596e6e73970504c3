package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.testing.AccountApi;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.RawServer;
import tunnelbrowser.testing.SampleTexts;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;

@Tag("ui")
class ConnectingTest {
  private static final String SECRET = "2typedSecret_9zX";

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeApi api = FakeApi.start().answer("/tunnels", 200, "{\"tunnels\": []}");

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void a_typed_key_goes_to_the_api_and_is_nowhere_on_screen() {
    window.open(new ConnectionTarget.NotConnected());
    window.user.fill("#key", SECRET);
    window.user.fill("#apiUrl", api.url());
    window.user.clickOn("Connect");

    screen.soon(() -> screen.saying("No tunnels are online"));
    assertThat(screen.text("#account")).isEqualTo(api.url());
    assertThat(api.requests())
        .allSatisfy(
            request -> assertThat(request.header("Authorization")).isEqualTo("Bearer " + SECRET));
    assertThat(screen.texts("#root")).noneMatch(text -> text.contains(SECRET));
    assertThat(screen.all("#key")).isEmpty();
  }

  @Test
  void an_empty_key_is_refused_in_place() {
    window.open(new ConnectionTarget.NotConnected());
    window.user.click("#key");
    window.user.press(KeyCode.ENTER);

    screen.soon(() -> assertThat(screen.text("#problem")).isEqualTo("The API key is empty."));
    assertThat(api.requests()).isEmpty();
  }

  @Test
  void a_key_for_plain_http_on_another_host_is_not_sent() {
    window.open(new ConnectionTarget.NotConnected());
    window.user.fill("#key", SECRET);
    window.user.fill("#apiUrl", "http://api.example");
    window.user.clickOn("Connect");

    screen.soon(() -> assertThat(screen.text("#problem")).contains("plain http"));
    assertThat(screen.text("#apiUrl")).isEqualTo("http://api.example");
    assertThat(typedKey()).isEqualTo(SECRET);
  }

  @Test
  void a_refused_key_stays_to_be_corrected_and_the_demo_stays_behind_it() {
    try (FakeApi refusing = AccountApi.refusing(403, "ERR_NGROK_206")) {
      window.open(new ConnectionTarget.Demo());
      screen.soon(() -> assertThat(screen.rows()).hasSizeGreaterThan(200));
      window.user.press(KeyCode.SHORTCUT, KeyCode.N);
      window.user.fill(".card-pane #key", SECRET);
      window.user.fill(".card-pane #apiUrl", refusing.url());
      window.user.clickOn("Connect");

      screen.soon(
          () ->
              assertThat(screen.text(".card-pane #problem"))
                  .isEqualTo(
                      "API key rejected. This is an authtoken, which starts agents. The list needs"
                          + " an API key. (ERR_NGROK_206)"));
      assertThat(screen.text("#account")).isEqualTo("Demo data");
      assertThat(screen.rows()).hasSizeGreaterThan(200);
      assertThat(typedKey()).isEqualTo(SECRET);
      assertThat(screen.shows("#banner")).isFalse();

      window.user.fill(".card-pane #apiUrl", api.url());
      window.user.clickOn("Connect");
      screen.soon(() -> assertThat(screen.text("#account")).isEqualTo(api.url()));
      assertThat(screen.shows(".card-pane")).isFalse();
      window.user.click("#account");
      screen.soon(() -> screen.saying(api.url() + " (this session only)"));
      assertThat(screen.texts(".context-menu")).noneMatch(text -> text.contains(refusing.url()));
    }
  }

  @Test
  void an_attempt_that_nobody_answers_can_be_stopped() throws IOException {
    CompletableFuture<Boolean> givenUp = new CompletableFuture<>();
    try (RawServer silent =
        RawServer.replying(
            connection -> {
              RawServer.awaitHangUp(connection);
              givenUp.complete(true);
            })) {
      window.open(new ConnectionTarget.NotConnected());
      window.user.fill("#key", SECRET);
      window.user.fill("#apiUrl", "http://127.0.0.1:" + silent.port());
      window.user.clickOn("Connect");
      screen.soon(() -> screen.saying("Connecting…"));
      window.user.clickOn("Stop");
      FxToolkit.await(givenUp);
      screen.soon(() -> screen.saying("Connect"));
      assertThat(screen.text("#account")).isEqualTo("Not connected");
      assertThat(typedKey()).isEqualTo(SECRET);
    }
  }

  @Test
  void a_connection_for_this_session_is_named_and_kept() {
    window.accounts.keychain("GNOME Keyring");
    window.open(new ConnectionTarget.NotConnected());
    window.user.fill("#key", SECRET);
    window.user.fill("#apiUrl", api.url());
    window.user.clickOn("For this session only");
    window.user.clickOn("Connect");
    screen.soon(() -> screen.saying("No tunnels are online"));
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    screen.soon(() -> assertThat(screen.texts(".account-list")).contains(api.url()));
    assertThat(screen.texts(".account-list")).contains("For this session only");
    window.user.clickOn("Keep…");
    screen.soon(() -> screen.saying("Keep this connection"));
    assertThat(screen.text(".card-pane #name")).isEqualTo("127.0.0.1");
    assertThat(screen.text(".card-pane #apiUrl")).isEqualTo(api.url());
    assertThat(typedKey()).isEmpty();
    window.user.fill("#name", "kept");
    window.user.clickOn("Save");

    screen.soon(() -> assertThat(screen.text("#account")).isEqualTo("kept"));
    assertThat(window.accounts.authorization("kept")).contains("Bearer " + SECRET);
    assertThat(SampleTexts.everywhere()).isNotEmpty().noneMatch(text -> text.contains(SECRET));
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    screen.soon(() -> assertThat(screen.shows(".account-row")).isTrue());
    assertThat(screen.all(".account-row")).hasSize(1);
  }

  @Test
  void two_connections_to_the_same_api_have_names_of_their_own() {
    window.open(new ConnectionTarget.NotConnected());
    window.user.fill("#key", SECRET);
    window.user.fill("#apiUrl", api.url());
    window.user.clickOn("Connect");
    screen.soon(() -> screen.saying("No tunnels are online"));
    window.user.press(KeyCode.SHORTCUT, KeyCode.N);
    window.user.fill(".card-pane #key", SECRET + "2");
    window.user.clickOn("Connect");
    screen.soon(() -> assertThat(screen.shows(".card-pane")).isFalse());
    window.user.click("#account");
    screen.soon(() -> screen.saying(api.url() + " (this session only)"));
    screen.saying(api.url() + " 2 (this session only)");
  }

  @Test
  void the_page_where_keys_are_made_is_one_click_away() {
    window.open(new ConnectionTarget.NotConnected());
    window.user.clickOn("Create an API key in ngrok's dashboard");

    assertThat(window.desktop.browsed())
        .extracting(Object::toString)
        .containsExactly("https://dashboard.ngrok.com/api-keys/new");
  }

  @Test
  void a_file_of_ngrok_that_is_of_no_use_is_told_where_a_found_key_would_be() {
    String why = "ngrok's own file /home/x/ngrok.yml cannot be understood (line 2 is not YAML).";
    window.accounts.breakNgrokFile(why);
    window.open(new ConnectionTarget.NotConnected());
    screen.soon(() -> assertThat(screen.text("#ngrokFileProblem")).isEqualTo(why));
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    window.user.clickOn("Add an account…");
    window.user.clickOn("Other places…");
    screen.soon(() -> assertThat(screen.texts(".key-sources")).contains(why));
  }

  @Test
  void nothing_is_told_of_a_file_of_ngrok_that_is_in_order() {
    window.open(new ConnectionTarget.NotConnected());
    screen.soon(() -> screen.saying("Create an API key in ngrok's dashboard"));
    assertThat(screen.shows("#ngrokFileProblem")).isFalse();
  }

  private String typedKey() {
    return ((PasswordField) screen.node("#key")).getText();
  }

  @Test
  void disconnecting_leaves_the_account_and_its_tunnels() {
    window.open(api);
    screen.soon(() -> screen.saying("No tunnels are online"));
    window.user.click("#menu");
    window.user.clickOn("Disconnect");

    screen.soon(() -> assertThat(screen.text("#account")).isEqualTo("Not connected"));
    screen.soon(() -> screen.saying("Create an API key in ngrok's dashboard"));
  }
}
