package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.testing.AccountApi;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.SampleTexts;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;

/** From nothing to the first tunnel. */
@Tag("ui")
class WelcomeTest {
  private static final String SECRET = "2typedSecret_9zX";
  private static final String GREETING =
      "This is sample data. Connect your account in three steps.";

  @RegisterExtension final TestWindow window = new TestWindow();
  @TempDir Path home;

  private final Screen screen = window.screen;
  private final FakeApi api = AccountApi.listing("tn_mine");

  @AfterEach
  void stop() {
    api.close();
  }

  private void open() {
    window.openForNewcomer(new SettingsFile(home));
    screen.soon(() -> screen.saying(GREETING));
  }

  private void connect() {
    window.user.press(KeyCode.SHORTCUT, KeyCode.N);
    screen.soon(() -> assertThat(screen.focusIsIn("#key")).isTrue());
  }

  @Test
  void it_comes_once_the_demos_rows_are_there_and_is_in_nobodys_way() {
    open();
    assertThat(screen.rows()).hasSizeGreaterThan(200);
    assertThat(screen.focusIsIn("#table")).isTrue();
    window.user.press(KeyCode.DOWN);
    screen.soon(() -> assertThat(screen.shows("#fields")).isTrue());
    window.user.fill("#filter", "https");
    assertThat(screen.saying(GREETING)).isNotNull();
  }

  @Test
  void it_leaves_the_details_and_its_button_in_sight_in_the_smallest_window() {
    open();
    window.resize(640, 420);
    window.user.clickOn("Connect an account");
    screen.soon(() -> assertThat(screen.focusIsIn("#key")).isTrue());
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.shows(".card-pane")).isFalse());
    assertThat(screen.saying(GREETING)).isNotNull();
  }

  @Test
  void a_key_that_was_typed_is_gone_with_the_card() {
    open();
    connect();
    window.user.fill("#key", SECRET);
    TextInputControl key = (TextInputControl) screen.node("#key");
    window.user.press(KeyCode.ESCAPE);

    screen.soon(() -> assertThat(key.getText()).isEmpty());
    assertThat(screen.shows(".card-pane")).isFalse();
  }

  @Test
  void once_dismissed_it_does_not_come_back() {
    open();
    window.user.clickNamed("Dismiss");
    screen.soon(() -> assertThat(screen.shows(".welcome-strip")).isFalse());
    SettingsFile settings = new SettingsFile(home);
    screen.soon(() -> assertThat(settings.read().settings().welcomed()).isTrue());
  }

  @Test
  void a_found_key_is_one_click_away_from_the_first_tunnel() {
    window.accounts.find(KeySource.NGROK_FILE, "/home/me/.config/ngrok/ngrok.yml", SECRET);
    open();
    connect();
    screen.soon(() -> screen.saying("Found a key in /home/me/.config/ngrok/ngrok.yml"));
    window.user.fill("#apiUrl", api.url());
    window.user.clickOn("Use it");

    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_mine"));
    assertThat(window.accounts.profiles())
        .containsExactly(
            new Profile("127.0.0.1", ProfileColor.BLUE, api.url(), KeySource.NGROK_FILE, 60));
    assertThat(window.accounts.remembered()).containsExactly("127.0.0.1");
    assertThat(screen.shows(".card-pane")).isFalse();
    assertThat(SampleTexts.everywhere()).isNotEmpty().noneMatch(text -> text.contains(SECRET));
  }

  @Test
  void by_keyboard_alone_it_leads_from_the_start_to_the_first_tunnel() {
    window.accounts.keychain("GNOME Keyring");
    open();
    window.user.press(KeyCode.SHORTCUT, KeyCode.N);
    screen.soon(() -> assertThat(screen.focusIsIn("#key")).isTrue());
    assertThat(((RadioButton) screen.saying("Keep it in GNOME Keyring")).isSelected()).isTrue();
    window.user.type(SECRET);
    window.user.press(KeyCode.TAB);
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    window.user.type(api.url());
    window.user.press(KeyCode.ENTER);

    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_mine"));
    assertThat(api.requests().getFirst().header("Authorization")).isEqualTo("Bearer " + SECRET);
    assertThat(window.accounts.authorization("127.0.0.1")).contains("Bearer " + SECRET);
    assertThat(screen.text("#account")).isEqualTo("127.0.0.1");
  }

  @Test
  void without_a_keychain_the_key_is_for_this_session_and_nothing_is_kept() {
    open();
    connect();
    screen.saying(
        "No keychain found. Keys are never written to a file, so this one lasts for this session only.");
    window.user.fill("#key", SECRET);
    window.user.fill("#apiUrl", api.url());
    window.user.press(KeyCode.ENTER);

    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_mine"));
    assertThat(window.accounts.profiles()).isEmpty();
    assertThat(SampleTexts.everywhere()).noneMatch(text -> text.contains(SECRET));
  }

  @Test
  void what_the_keychain_refuses_is_said_and_the_key_stays_typed() {
    window.accounts.keychain("GNOME Keyring").lock("GNOME Keyring is locked.");
    open();
    connect();
    window.user.fill("#key", SECRET);
    window.user.fill("#apiUrl", api.url());
    window.user.press(KeyCode.ENTER);

    screen.soon(() -> assertThat(screen.text("#problem")).isEqualTo("GNOME Keyring is locked."));
    assertThat(screen.text("#account")).isEqualTo("Demo data");
    window.user.clickOn("For this session only");
    window.user.clickOn("Connect");
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_mine"));
  }

  @Test
  void who_has_an_account_already_needs_no_welcome() {
    window.accounts.with(
        new Profile("mine", ProfileColor.BLUE, api.url(), KeySource.SESSION, 60), SECRET);
    window.openForNewcomer(new SettingsFile(home));
    screen.soon(() -> assertThat(screen.rows()).isNotEmpty());
    window.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_mine"));
    assertThat(screen.shows(".card-pane")).isFalse();
    assertThat(new SettingsFile(home).read().settings().welcomed()).isFalse();
  }
}
