package tunnelbrowser.ui.window;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.PseudoLanguage;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.TextInspection;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

/** Every view, in a language whose texts are all there and longer than the English ones. */
@Tag("ui")
class PseudoLanguageTest {
  private static final Tunnel FULL = Tunnels.odd(Tunnels.full(), "0123");
  private static final List<Tunnel> TUNNELS =
      Stream.of(Stream.of(FULL), Tunnels.fleet(3).stream(), Stream.of(labelled()))
          .flatMap(tunnels -> tunnels)
          .toList();
  private static final Profile SAVED =
      new Profile("staging", ProfileColor.GREEN, NgrokApi.BASE_URL, KeySource.KEYCHAIN, 24);

  /** What the program shows as it is: values, and what systems call keys and keychains. */
  private static final Set<String> VALUES =
      Stream.concat(
              TUNNELS.stream()
                  .flatMap(tunnel -> Stream.of(BuiltInField.values()).map(f -> f.text(tunnel)))
                  .flatMap(text -> Stream.of(text, ValueText.oneLine(text), ValueText.shown(text))),
              Stream.of(
                  NgrokApi.BASE_URL,
                  "staging",
                  "GNOME Keyring",
                  "NGROK_API_KEY",
                  "09:00:00 Z",
                  "ERR_NGROK_226",
                  "op_2",
                  "Agent version",
                  "a-long-name-that-nobody…", // the first bread crumb
                  "agent version",
                  "team",
                  "a, b",
                  "bkdtg_1",
                  "bkdtg_2"))
          .filter(value -> !value.isEmpty())
          .collect(toUnmodifiableSet());

  @RegisterExtension
  @Order(1)
  final PseudoLanguage language = new PseudoLanguage();

  @RegisterExtension
  @Order(2)
  final TestWindow window = new TestWindow();

  @TempDir Path home;

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(TUNNELS);

  private static Tunnel labelled() {
    return Tunnels.labelled("tn_labelled", Map.of("team", "a, b"));
  }

  private void open(FakeSource tunnels) {
    window.open(tunnels);
    window.resize(1280, 800);
  }

  private void openWithRows() {
    open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(TUNNELS.size()));
  }

  private void open(ConnectionTarget connection) {
    window.open(connection);
    window.resize(1280, 800);
  }

  /**
   * @param told what says why something failed, which is not looked at here
   */
  private void isReadable(String... told) {
    screen.soon(
        () -> {
          Set<String> known = new HashSet<>(VALUES);
          Stream.of(told).map(screen::text).forEach(known::add);
          assertThat(TextInspection.untranslated(known)).as("not translated").isEmpty();
          assertThat(TextInspection.cutOff()).as("cut off").isEmpty();
        });
  }

  private void clickOn(String key, Object... arguments) {
    window.user.clickOn(Messages.text(key, arguments));
  }

  private void says(String key, Object... arguments) {
    screen.soon(() -> screen.saying(Messages.text(key, arguments)));
  }

  @Test
  void rows_status_and_all_menus() {
    openWithRows();
    isReadable();
    window.user.click("#menu");
    screen.soon(() -> screen.saying(Messages.text("command.quit")));
    isReadable();
    clickOn("menu.help");
    screen.soon(() -> screen.saying(Messages.text("command.log")));
    isReadable();
    window.user.press(KeyCode.ESCAPE);
    window.user.press(KeyCode.ESCAPE);
    window.user.click("#account");
    screen.soon(() -> screen.saying(Messages.text("connection.demo")));
    isReadable();
  }

  @Test
  void the_details_of_a_tunnel_and_of_what_it_refers_to() {
    source.detail(FULL, new JsonObject(Map.of()));
    source.resource(FULL.session().orElseThrow().uri(), agentSession());
    openWithRows();
    select(FULL);
    isReadable();
    window.user.clickOn("ts_1");
    screen.soon(() -> assertThat(screen.fields()).hasSize(1));
    isReadable();
  }

  private void select(Tunnel tunnel) {
    runOnFx(
        () ->
            screen.table().getSelectionModel().clearAndSelect(screen.rows().indexOf(tunnel.id())));
    screen.soon(() -> assertThat(screen.shows("#fields")).isTrue());
  }

  private static JsonObject agentSession() {
    return (JsonObject) JsonText.parse("{\"agent_version\": true}").orElseThrow();
  }

  @Test
  void a_tunnel_that_went_offline() {
    openWithRows();
    source.fail("get " + FULL.id(), Failures.notFound());
    select(FULL);
    says("detail.gone");
    isReadable();
  }

  @Test
  void all_keyboard_shortcuts() {
    openWithRows();
    window.user.press(KeyCode.F1);
    screen.soon(() -> assertThat(screen.shows(".shortcut-sheet")).isTrue());
    isReadable();
  }

  @Test
  void the_three_steps_to_an_account() {
    window.accounts.find(KeySource.ENVIRONMENT, "NGROK_API_KEY", "key_found");
    openWithRows();
    window.user.press(KeyCode.SHORTCUT, KeyCode.N);
    says("connect.found", "NGROK_API_KEY");
    isReadable();
  }

  @Test
  void the_welcome() {
    window.openForNewcomer(new SettingsFile(home));
    window.resize(1280, 800);
    says("welcome.text");
    assertThat(screen.texts(".welcome-strip")).noneMatch(text -> text.matches(".*[A-Za-z].*"));
    assertThat(TextInspection.cutOff()).isEmpty();
  }

  @Test
  void accounts_their_removal_and_their_form() {
    window.accounts.keychain("GNOME Keyring").with(SAVED, "key_kept");
    openWithRows();
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    window.user.clickNamed(Messages.text("accounts.remove.name", "staging"));
    says("accounts.remove.keychain", "staging", "GNOME Keyring");
    isReadable();
    window.user.clickNamed(Messages.text("accounts.change.name", "staging"));
    says("form.heading.change", "staging");
    isReadable();
  }

  @Test
  void the_form_without_any_place_for_a_key() {
    openWithRows();
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    says("accounts.add");
    isReadable();
    clickOn("accounts.add");
    says("form.source.keychain.none");
    isReadable();
  }

  @Test
  void the_question_for_newer_versions() {
    openWithRows();
    window.user.click("#menu");
    clickOn("menu.help");
    window.user.clickInSubmenu(Messages.text("command.update"));
    screen.soon(() -> assertThat(screen.shows(".release")).isTrue());
    isReadable();
  }

  @Test
  void what_nobody_expected() {
    openWithRows();
    window.diagnostics.uncaughtException(Thread.currentThread(), new IllegalStateException());
    window.diagnostics.uncaughtException(Thread.currentThread(), new AssertionError());
    screen.soon(() -> screen.saying(Messages.count("unexpected.times", 2)));
    isReadable();
  }

  @Test
  void no_account() {
    open(new ConnectionTarget.NotConnected());
    says("empty.demo");
    isReadable();
  }

  @Test
  void nothing_read_yet() {
    open(FakeSource.of(TUNNELS).hold());
    says("empty.loading");
    isReadable();
  }

  @Test
  void no_tunnels() {
    open(FakeSource.of(List.of()));
    says("empty.noTunnels");
    isReadable();
  }

  @Test
  void nothing_matches_the_filter() {
    openWithRows();
    window.user.fill("#filter", "12345");
    says("empty.filteredOut");
    isReadable();
  }

  @Test
  void a_failure_above_the_rows() {
    openWithRows();
    source.fail(Failures.rateLimited());
    window.user.press(KeyCode.F5);
    screen.soon(() -> assertThat(screen.shows("#banner")).isTrue());
    isReadable("#banner #title", "#advice");
  }

  @Test
  void nothing_could_be_read() {
    open(FakeSource.of(TUNNELS).fail(Failures.unreachable()));
    says("empty.failed");
    isReadable("#failedText");
  }
}
