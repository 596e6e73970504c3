package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.testing.AccountApi;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;

/** Whose tunnels are shown, and how to get to another account's. */
@Tag("ui")
class AccountMenuTest {
  private static final String LONG = "本番環境 " + "very ".repeat(30) + "long";

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeApi first = AccountApi.listing("tn_first");
  private final FakeApi second = AccountApi.listing("tn_second");
  private final Profile production =
      new Profile("production", ProfileColor.RED, first.url(), KeySource.KEYCHAIN, 60);
  private final Profile staging =
      new Profile("staging", ProfileColor.GREEN, second.url(), KeySource.SESSION, 60);

  @AfterEach
  void stop() {
    first.close();
    second.close();
  }

  private void open() {
    window.accounts.keychain("GNOME Keyring").with(production, "key_first");
    window.accounts.with(staging, "key_second");
    window.open(new ConnectionTarget.Saved(production));
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
  }

  @Test
  void the_account_is_told_by_its_name_its_color_and_the_windows_title() {
    open();
    assertThat(screen.text("#account")).isEqualTo("production");
    assertThat(screen.node("#account").getAccessibleText()).isEqualTo("Account: production");
    assertThat(screen.node("#accountLine").getStyleClass()).contains("account-red");
    assertThat(title()).isEqualTo("production – Tunnel Browser");
    screen.soon(
        () ->
            assertThat(((MenuButton) screen.node("#account")).getTooltip().getText())
                .isEqualTo("production, at " + first.url() + ". Key from GNOME Keyring."));
  }

  @Test
  void a_keystroke_shows_another_account_and_nothing_of_the_first_one() {
    open();
    CountDownLatch held = new CountDownLatch(1);
    second.script(
        "/tunnels",
        request -> {
          held.await();
          return CannedAnswer.json(200, "{\"tunnels\": [{\"id\": \"tn_late\"}]}");
        });
    window.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);

    screen.soon(() -> assertThat(screen.text("#account")).isEqualTo("staging"));
    assertThat(screen.rows()).isEmpty();
    assertThat(title()).isEqualTo("staging – Tunnel Browser");
    held.countDown();
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_late"));
    assertThat(window.accounts.remembered()).containsExactly("staging");
    assertThat(second.requests().getFirst().header("Authorization")).isEqualTo("Bearer key_second");
  }

  @Test
  void the_keystroke_works_in_a_text_field_and_on_the_number_pad() {
    open();
    window.user.click("#filter");
    window.user.type("tn");
    window.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_second"));
    assertThat(screen.text("#filter")).isEmpty();

    runOnFx(() -> screen.node("#filter").fireEvent(withShortcut(KeyCode.NUMPAD1)));
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
  }

  /** A key that a robot cannot press everywhere: the number pad may be switched to arrows. */
  private static KeyEvent withShortcut(KeyCode key) {
    boolean command = System.getProperty("os.name", "").startsWith("Mac");
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, !command, false, command);
  }

  @Test
  void a_number_that_no_account_has_is_said() {
    open();
    window.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
    screen.soon(() -> assertThat(screen.text(".notice")).isEqualTo("There is no account number 3"));
    assertThat(screen.text("#account")).isEqualTo("production");
  }

  @Test
  void the_number_of_the_account_that_is_open_reads_nothing_anew() {
    open();
    window.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    window.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT9); // answered after the former
    screen.soon(() -> assertThat(screen.text(".notice")).isEqualTo("There is no account number 9"));
    assertThat(first.requests()).hasSize(1);
  }

  @Test
  void the_menu_lists_accounts_with_their_keys_then_the_demo_and_what_else_can_be_done() {
    open();
    window.user.click("#account");
    screen.soon(
        () ->
            assertThat(titles())
                .containsExactly(
                    "production (Ctrl+1)",
                    "staging (Ctrl+2)",
                    "Demo data",
                    "Manage accounts…",
                    "Connect an account…"));
    window.user.clickOn("staging");
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_second"));
    window.user.click("#account");
    window.user.clickOn("Demo data");
    screen.soon(() -> assertThat(screen.rows()).hasSizeGreaterThan(200));
    assertThat(screen.shows("#accountLine")).isFalse();
  }

  @Test
  void an_account_that_was_not_set_up_is_found_again_in_the_menu() {
    window.accounts.with(staging, "key_second");
    window.open(first);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
    window.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_second"));
    window.user.click("#account");
    window.user.clickOn(first.url() + " (NGROK_API_KEY)");
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
  }

  @Test
  void a_long_name_in_any_script_leaves_room_for_the_rest_of_the_bar() {
    Profile odd = new Profile(LONG, ProfileColor.PURPLE, first.url(), KeySource.SESSION, 60);
    window.accounts.with(odd, "key_first");
    window.open(new ConnectionTarget.Saved(odd));
    window.resize(640, 420);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
    window.user.click("#account");
    screen.soon(
        () -> {
          assertThat(screen.text("#account")).isEqualTo(odd.name());
          assertThat(right("#menu")).isLessThanOrEqualTo(640);
          assertThat(right("#account")).isLessThan(300);
          assertThat(titles().getFirst()).startsWith("本番環境 very").endsWith("… (Ctrl+1)");
        });
  }

  @Test
  void a_locked_keychain_is_said_and_what_can_be_done_about_it() {
    window.accounts.keychain("GNOME Keyring").with(production, "key_first");
    window.accounts.lock("GNOME Keyring is locked.");
    window.open(new ConnectionTarget.Saved(production));
    screen.soon(() -> screen.saying("GNOME Keyring is locked."));
    assertThat(screen.saying("Choose another key source…")).isNotNull();
    assertThat(screen.saying("Manage accounts…")).isNotNull();

    window.accounts.unlock();
    window.user.clickOn("Retry");
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
  }

  @Test
  void another_source_of_the_key_is_two_clicks_away_when_the_keychain_fails() {
    window.accounts.find(KeySource.ENVIRONMENT, "NGROK_API_KEY", "key_env");
    Profile keyless = new Profile("keyless", ProfileColor.RED, first.url(), KeySource.SESSION, 60);
    window.accounts.with(staging, "key_second");
    window.open(new ConnectionTarget.Saved(keyless));
    screen.soon(() -> screen.saying("There is no key for keyless."));
    window.user.clickOn("Choose another key source…");
    window.user.clickOn("The environment variable NGROK_API_KEY");
    window.user.clickOn("Save");

    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
    assertThat(first.requests().getFirst().header("Authorization")).isEqualTo("Bearer key_env");
  }

  @Test
  void a_key_that_is_pasted_to_replace_a_missing_one_does_not_become_the_accounts_name() {
    Profile keyless = new Profile("keyless", ProfileColor.RED, first.url(), KeySource.SESSION, 60);
    window.accounts.with(keyless, "key_gone").forget(keyless);
    window.open(new ConnectionTarget.Saved(keyless));
    window.user.clickOn("Choose another key source…");
    screen.soon(() -> assertThat(screen.focusIsIn(".card-pane #key")).isTrue());
    assertThat(((PasswordField) screen.node(".card-pane #key")).getPromptText())
        .isEqualTo("API key or access token");
    window.user.type("key_pasted");
    window.user.press(KeyCode.ENTER);

    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
    assertThat(window.accounts.profiles()).containsExactly(keyless);
    assertThat(window.accounts.authorization("keyless")).contains("Bearer key_pasted");
  }

  @Test
  void a_typed_key_that_is_refused_is_forgotten_with_its_entry() {
    try (FakeApi refusing = AccountApi.refusing(403, "ERR_NGROK_206")) {
      window.accounts.with(staging, "key_second");
      window.open(refusing);
      screen.soon(() -> screen.saying("Another key…"));
      String entry = refusing.url() + " (NGROK_API_KEY)";
      window.user.click("#account");
      screen.soon(() -> assertThat(titles()).contains(entry));
      window.user.clickOn("staging");
      screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_second"));
      window.user.click("#account");
      screen.soon(() -> assertThat(titles()).contains("staging (Ctrl+1)").doesNotContain(entry));
    }
  }

  @Test
  void a_refused_key_is_changed_where_it_is_said() {
    try (FakeApi refusing = AccountApi.refusing(403, "ERR_NGROK_206")) {
      Profile wrong =
          new Profile("wrong", ProfileColor.BLUE, refusing.url(), KeySource.SESSION, 60);
      window.accounts.with(wrong, "2authtoken");
      window.open(new ConnectionTarget.Saved(wrong));
      window.user.clickOn("Another key…");
      screen.soon(() -> screen.saying("Change wrong"));
      window.user.fill(".card-pane #apiUrl", first.url());
      window.user.fill(".card-pane #key", "key_right");
      window.user.press(KeyCode.ENTER);

      screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
      assertThat(first.requests().getFirst().header("Authorization")).isEqualTo("Bearer key_right");
      screen.soon(() -> assertThat(screen.shows("#connect")).isFalse());
    }
  }

  private String title() {
    return onFx(() -> ((Stage) screen.node("#account").getScene().getWindow()).getTitle());
  }

  private double right(String selector) {
    return screen.node(selector).localToScene(screen.node(selector).getLayoutBounds()).getMaxX();
  }

  /** On the JavaFX thread, or while nothing changes the menu. */
  private List<String> titles() {
    return ((MenuButton) screen.node("#account"))
        .getItems().stream()
            .filter(item -> item.getText() != null)
            .map(AccountMenuTest::title)
            .toList();
  }

  private static String title(MenuItem item) {
    return item.getAccelerator() == null
        ? item.getText()
        : item.getText() + " (" + item.getAccelerator().getDisplayText() + ")";
  }
}
