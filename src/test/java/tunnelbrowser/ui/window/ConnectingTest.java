package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.testing.FakeApi;
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

    screen.soon(() -> screen.saying("Nothing could be read yet"));
    assertThat(screen.texts("#root")).noneMatch(text -> text.contains(SECRET));
  }

  @Test
  void the_page_where_keys_are_made_is_one_click_away() {
    window.open(new ConnectionTarget.NotConnected());
    window.user.clickOn("Make an API key in ngrok's dashboard");

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
    screen.soon(() -> assertThat(screen.texts(".key-sources")).contains(why));
  }

  @Test
  void nothing_is_told_of_a_file_of_ngrok_that_is_in_order() {
    window.open(new ConnectionTarget.NotConnected());
    screen.soon(() -> screen.saying("Make an API key in ngrok's dashboard"));
    assertThat(screen.shows("#ngrokFileProblem")).isFalse();
  }

  @Test
  void disconnecting_leaves_the_account_and_its_tunnels() {
    window.open(api);
    screen.soon(() -> screen.saying("No tunnels are online"));
    window.user.click("#menu");
    window.user.clickOn("Disconnect");

    screen.soon(() -> assertThat(screen.text("#account")).isEqualTo("Not connected"));
    screen.soon(() -> screen.saying("Make an API key in ngrok's dashboard"));
  }
}
