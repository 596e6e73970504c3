package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.ColorScheme;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.testing.AccountApi;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.RawServer;
import tunnelbrowser.testing.SampleTexts;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;

/** Accounts are added, changed, tried and removed. */
@Tag("ui")
class ManagingAccountsTest {
  private static final String SECRET = "typedSecret_8Kw";

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeApi api = AccountApi.listing("tn_1", "tn_2");
  private final Profile staging =
      new Profile("staging", ProfileColor.GREEN, api.url(), KeySource.KEYCHAIN, 24);

  @AfterEach
  void stop() {
    api.close();
  }

  private void manage() {
    window.open(new ConnectionTarget.NotConnected());
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    screen.soon(() -> screen.saying("Add an account…"));
  }

  @Test
  void an_account_is_added_and_opened() {
    window.accounts.keychain("GNOME Keyring");
    manage();
    screen.saying("No account has been set up yet.");
    window.user.clickOn("Add an account…");
    window.user.fill("#name", " test bench ");
    window.user.clickNamed("Orange");
    fillCard("#apiUrl", api.url());
    fillCard("#key", " " + SECRET + " ");
    window.user.clickOn("Save");

    screen.soon(() -> screen.saying("1 · Orange · Key from GNOME Keyring"));
    assertThat(window.accounts.profiles())
        .containsExactly(
            new Profile("test bench", ProfileColor.ORANGE, api.url(), KeySource.KEYCHAIN, 60));
    assertThat(window.accounts.authorization("test bench")).contains("Bearer " + SECRET);
    assertThat(SampleTexts.everywhere()).isNotEmpty().noneMatch(text -> text.contains(SECRET));
    window.user.clickOn("Open");
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_1", "tn_2"));
    assertThat(screen.shows(".card-pane")).isFalse();
  }

  @Test
  void an_account_is_added_by_keyboard_alone() {
    manage();
    window.user.press(KeyCode.ENTER);
    screen.soon(() -> assertThat(screen.focusIsIn("#name")).isTrue());
    window.user.type("typed");
    window.user.press(KeyCode.TAB);
    window.user.press(KeyCode.RIGHT);
    window.user.press(KeyCode.TAB); // the address
    window.user.press(KeyCode.TAB); // the place of the key
    window.user.press(KeyCode.TAB); // other places
    window.user.press(KeyCode.TAB);
    screen.soon(() -> assertThat(screen.focusIsIn(".card-pane #key")).isTrue());
    window.user.type(SECRET);
    window.user.press(KeyCode.ENTER);

    screen.soon(() -> screen.saying("1 · Green · Key for this session only"));
    assertThat(window.accounts.authorization("typed")).contains("Bearer " + SECRET);
  }

  @Test
  void changing_an_account_keeps_its_key_if_none_is_typed() {
    window.accounts.keychain("GNOME Keyring").with(staging, "key_kept");
    manage();
    edit();
    assertThat(screen.text("#name")).isEqualTo("staging");
    assertThat(((Slider) screen.node("#share")).getValue()).isEqualTo(24);
    assertThat(screen.text("#shareText")).isEqualTo("24 of 120 requests a minute");
    window.user.fill("#name", "renamed");
    window.user.clickNamed("Purple");
    window.user.clickOn("Save");

    screen.soon(() -> screen.saying("1 · Purple · Key from GNOME Keyring"));
    assertThat(window.accounts.profiles())
        .containsExactly(
            new Profile("renamed", ProfileColor.PURPLE, api.url(), KeySource.KEYCHAIN, 24));
    assertThat(window.accounts.authorization("renamed")).contains("Bearer key_kept");
  }

  @Test
  void changing_the_account_that_is_looked_at_opens_it_anew() {
    window.accounts.keychain("GNOME Keyring").with(staging, "key_kept");
    window.open(new ConnectionTarget.Saved(staging));
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_1", "tn_2"));
    edit();
    fillCard("#key", SECRET);
    window.user.clickOn("Save");

    screen.soon(() -> assertThat(api.requests()).hasSize(2));
    assertThat(api.requests().getLast().header("Authorization")).isEqualTo("Bearer " + SECRET);
    screen.soon(() -> assertThat(screen.shows(".card-pane")).isFalse());
  }

  @Test
  void escape_in_the_form_goes_back_to_the_list() {
    manage();
    window.user.clickOn("Add an account…");
    screen.soon(() -> assertThat(screen.focusIsIn("#name")).isTrue());
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> screen.saying("No account has been set up yet."));
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.shows(".card-pane")).isFalse());
  }

  @Test
  void a_key_that_stays_is_offered_only_where_there_is_one() {
    Profile keyless = new Profile("keyless", ProfileColor.RED, api.url(), KeySource.KEYCHAIN, 60);
    window.accounts.keychain("GNOME Keyring").with(staging, "key_kept");
    window.accounts.with(keyless, "key_gone").forget(keyless);
    manage();
    edit();
    screen.soon(() -> assertThat(prompt()).isEqualTo("Leave empty to keep the current key"));
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.shows(".account-row")).isTrue());
    window.user.clickNamed("Change keyless");
    screen.soon(() -> assertThat(screen.text("#name")).isEqualTo("keyless"));
    assertThat(prompt()).isEqualTo("API key or access token");
  }

  @Test
  void a_keychain_that_is_started_later_is_found_when_the_form_is_opened_again() {
    manage();
    window.user.clickOn("Add an account…");
    window.user.clickOn("Other places…");
    screen.soon(() -> assertThat(screen.saying("The system's keychain").isDisabled()).isTrue());
    window.accounts.keychain("GNOME Keyring").with(staging, "key_kept");
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> screen.saying("1 · Green · Key from GNOME Keyring"));
    window.user.clickOn("Add an account…");
    screen.soon(() -> assertThat(screen.saying("GNOME Keyring").isDisabled()).isFalse());
  }

  @Test
  void a_key_in_the_place_of_the_name_is_refused() {
    manage();
    window.user.clickOn("Add an account…");
    window.user.fill("#name", "2TMadeUp7Qx9RkZpLw3Vb5NcYh4_5xMadeUp8TzKw2Qr6");
    fillCard("#key", SECRET);
    window.user.clickOn("Save");
    problem(
        "The account's name looks like a key, and names are kept in a file: choose another name.");
    assertThat(window.accounts.profiles()).isEmpty();
  }

  @Test
  void removing_an_account_says_what_goes_with_it_and_asks() {
    window.accounts.keychain("GNOME Keyring").with(staging, "key_kept");
    window.open(new ConnectionTarget.Saved(staging));
    screen.soon(() -> assertThat(screen.rows()).hasSize(2));
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    askToRemove();
    screen.soon(() -> screen.saying("Remove staging, and delete its key from GNOME Keyring?"));
    assertThat(screen.focusIsIn(".account-question .button")).isFalse();
    window.user.clickOn("Keep");
    screen.soon(() -> assertThat(screen.shows(".account-question")).isFalse());
    assertThat(window.accounts.profiles()).containsExactly(staging);

    askToRemove();
    window.user.clickOn("Remove");
    screen.soon(() -> screen.saying("No account has been set up yet."));
    assertThat(window.accounts.profiles()).isEmpty();
    assertThat(window.accounts.authorization("staging")).isEmpty();
    assertThat(screen.text("#account")).isEqualTo("Not connected");
  }

  @Test
  void what_the_keychain_refuses_is_said_and_changes_nothing() {
    window.accounts.keychain("GNOME Keyring").with(staging, "key_kept");
    manage();
    window.accounts.lock("GNOME Keyring is locked.");
    askToRemove();
    window.user.clickOn("Remove");
    screen.soon(() -> screen.saying("GNOME Keyring is locked."));
    assertThat(window.accounts.profiles()).containsExactly(staging);

    edit();
    window.user.fill("#name", "renamed");
    window.user.clickOn("Save");
    screen.soon(() -> screen.saying("GNOME Keyring is locked."));
    assertThat(screen.text("#name")).isEqualTo("renamed");
    assertThat(window.accounts.profiles()).containsExactly(staging);
  }

  @Test
  void without_a_keychain_it_says_so_and_offers_the_others() {
    window.accounts.find(KeySource.NGROK_FILE, "/home/me/.config/ngrok/ngrok.yml", "key_file");
    manage();
    window.user.clickOn("Add an account…");
    screen.soon(() -> screen.saying("ngrok's own configuration file (only read, never changed)"));
    assertThat(screen.all(".key-sources .radio-button"))
        .extracting(place -> ((RadioButton) place).getText())
        .containsExactly(
            "ngrok's own configuration file (only read, never changed)",
            "Enter now (this session only)");
    window.user.clickOn("Other places…");
    screen.soon(
        () ->
            screen.saying(
                "No keychain found. Keys are never written to a file: choose another place."));
    assertThat(screen.saying("The system's keychain").isDisabled()).isTrue();
    assertThat(((RadioButton) screen.saying("Enter now (this session only)")).isSelected())
        .isTrue();
    screen.saying("It is not set.");
    screen.saying("/home/me/.config/ngrok/ngrok.yml");
    window.user.clickOn("ngrok's own configuration file (only read, never changed)");
    screen.soon(() -> assertThat(screen.node(".card-pane #key").isDisabled()).isTrue());
  }

  @Test
  void what_is_missing_or_taken_is_said_in_place() {
    window.accounts.keychain("GNOME Keyring").with(staging, "key_kept");
    manage();
    window.user.clickOn("Add an account…");
    window.user.clickOn("Save");
    problem("An account needs a name.");
    window.user.fill("#name", "STAGING");
    window.user.clickOn("Save");
    problem("Another account is already called STAGING.");
    window.user.fill("#name", "other");
    window.user.clickOn("Save");
    problem("The API key is empty.");
    fillCard("#key", SECRET);
    fillCard("#apiUrl", "api.ngrok.com");
    window.user.clickOn("Test connection");
    problem("An API URL begins with https://, such as https://api.ngrok.com.");
    assertThat(window.accounts.profiles()).containsExactly(staging);
  }

  @Test
  void testing_tells_what_the_key_opens_and_keeps_nothing() {
    manage();
    window.user.clickOn("Add an account…");
    window.user.fill("#name", "new");
    fillCard("#apiUrl", api.url());
    fillCard("#key", SECRET);
    window.user.clickOn("Test connection");

    screen.soon(() -> assertThat(screen.text("#outcome")).isEqualTo("It works: 2 tunnels online."));
    assertThat(api.requests().getFirst().header("Authorization")).isEqualTo("Bearer " + SECRET);
    assertThat(window.accounts.profiles()).isEmpty();
    assertThat(screen.text("#account")).isEqualTo("Not connected");
    assertThat(SampleTexts.everywhere()).noneMatch(text -> text.contains(SECRET));
  }

  @Test
  void closing_the_window_gives_up_a_test_that_is_under_way() throws IOException {
    CompletableFuture<Boolean> asked = new CompletableFuture<>();
    CompletableFuture<Boolean> givenUp = new CompletableFuture<>();
    try (RawServer silent =
        RawServer.replying(
            connection -> {
              asked.complete(true);
              RawServer.awaitHangUp(connection);
              givenUp.complete(true);
            })) {
      manage();
      window.user.clickOn("Add an account…");
      window.user.fill("#name", "new");
      fillCard("#apiUrl", "http://127.0.0.1:" + silent.port());
      fillCard("#key", SECRET);
      window.user.clickOn("Test connection");
      FxToolkit.await(asked);
      FxToolkit.runOnFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
      FxToolkit.await(givenUp);
    }
  }

  @Test
  void in_the_smallest_window_everything_is_reached_by_scrolling_in_both_themes() {
    window.accounts.keychain("GNOME Keyring");
    manage();
    window.resize(640, 420);
    window.user.clickOn("Add an account…");
    screen.soon(() -> screen.node("#name"));
    for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      FxToolkit.runOnFx(() -> Theme.apply(theme));
      screen.soon(
          () -> {
            var card = screen.node(".card-pane");
            var bounds = card.localToScene(card.getLayoutBounds());
            assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMaxY()).isLessThanOrEqualTo(420);
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(640);
            var save = screen.node("#save");
            assertThat(bounds.contains(save.localToScene(save.getLayoutBounds()))).isTrue();
          });
    }
    window.user.press(KeyCode.SHIFT, KeyCode.TAB); // nothing outside the card gets the keyboard
    window.user.press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(screen.shows(".card-pane *:focused")).isTrue();
    window.user.press(KeyCode.ESCAPE); // back to the list
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.shows(".card-pane")).isFalse());
    assertThat(screen.focusIsIn("#table")).isTrue();
  }

  private void edit() {
    if (!screen.shows(".account-row")) {
      window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    }
    window.user.clickNamed("Change staging");
    screen.soon(() -> screen.node("#name"));
  }

  private void askToRemove() {
    window.user.clickNamed("Remove staging");
  }

  private void fillCard(String selector, String text) {
    window.user.fill(".card-pane " + selector, text);
  }

  private String prompt() {
    return ((PasswordField) screen.node(".card-pane #key")).getPromptText();
  }

  private void problem(String text) {
    screen.soon(() -> assertThat(screen.text(".card-pane #problem")).isEqualTo(text));
  }
}
