package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Comes to a view of the window as a user does.
 *
 * @param window not open yet
 */
record Visit(TestWindow window) {
  static final double WIDTH = 980;
  static final double HEIGHT = 800;

  static final Tunnel FULL = Tunnels.odd(Tunnels.full(), "0123");
  private static final Tunnel LABELED = Tunnels.labeled("tn_labeled", Map.of("team", "a, b"));
  static final List<Tunnel> TUNNELS =
      Stream.of(Stream.of(FULL), Tunnels.fleet(3).stream(), Stream.of(LABELED))
          .flatMap(tunnels -> tunnels)
          .toList();
  static final Profile SAVED =
      new Profile("staging", ProfileColor.GREEN, NgrokApi.BASE_URL, KeySource.KEYCHAIN, 24);

  FakeSource rows() {
    FakeSource source = FakeSource.of(TUNNELS);
    source.detail(FULL, new JsonObject(Map.of()));
    open(source);
    window.screen.soon(() -> assertThat(window.screen.rows()).hasSize(TUNNELS.size()));
    return source;
  }

  void mainMenu() {
    rows();
    window.user.click("#menu");
    says("command.quit");
  }

  void helpMenu() {
    mainMenu();
    window.user.clickOn(Messages.text("menu.help"));
    says("command.log");
  }

  void accountMenu() {
    rows();
    window.user.click("#account");
    says("connection.demo");
  }

  void rowMenu() {
    rows();
    window.user.press(KeyCode.DOWN);
    window.user.press(KeyCode.SHIFT, KeyCode.F10);
    says("command.copyUrl");
  }

  void headerMenu() {
    rows();
    window.user.rightClickOn(Messages.text("field.region"));
    says("header.hide");
  }

  void details() {
    rows();
    select();
  }

  void reference() {
    FakeSource source = rows();
    source.resource(
        FULL.session().orElseThrow().uri(),
        (JsonObject) JsonText.parse("{\"agent_version\": true}").orElseThrow());
    select();
    window.user.clickOn("ts_1");
    window.screen.soon(() -> assertThat(window.screen.fields()).hasSize(1));
  }

  void gone() {
    rows().fail("get " + FULL.id(), Failures.notFound());
    select();
    says("detail.gone");
  }

  void severalSelected() {
    rows();
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    shows("#summary");
  }

  void qrCode() {
    details();
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Q);
    shows("#qrCode");
  }

  void palette() {
    rows();
    window.user.press(KeyCode.SHORTCUT, KeyCode.K);
    shows(".palette");
  }

  void export() {
    rows();
    window.user.press(KeyCode.SHORTCUT, KeyCode.E);
    shows("#save");
  }

  void shortcuts() {
    rows();
    window.user.press(KeyCode.F1);
    shows(".shortcut-sheet");
  }

  void connect() {
    window.accounts.find(KeySource.ENVIRONMENT, "NGROK_API_KEY", "key_found");
    rows();
    window.user.press(KeyCode.SHORTCUT, KeyCode.N);
    says("connect.found", "NGROK_API_KEY");
  }

  void welcome() {
    window.openForNewcomer(SettingsStore.forgetful());
    window.resize(WIDTH, HEIGHT);
    says("welcome.text");
  }

  void accounts() {
    window.accounts.keychain("GNOME Keyring").with(SAVED, "key_kept");
    rows();
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    shows(".accounts");
  }

  void removingAnAccount() {
    accounts();
    window.user.clickNamed(Messages.text("accounts.remove.name", SAVED.name()));
    says("accounts.remove.keychain", SAVED.name(), "GNOME Keyring");
  }

  void changingAnAccount() {
    accounts();
    window.user.clickNamed(Messages.text("accounts.change.name", SAVED.name()));
    says("form.heading.change", SAVED.name());
  }

  void newAccountWithoutAKeychain() {
    rows();
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    window.user.clickOn(Messages.text("accounts.add"));
    window.user.clickOn(Messages.text("form.source.others"));
    says("form.source.keychain.none");
  }

  void newerVersions() {
    rows();
    window.user.click("#menu");
    window.user.clickOn(Messages.text("menu.help"));
    window.user.clickInSubmenu(Messages.text("command.update"));
    shows(".release");
  }

  void unexpected() {
    rows();
    window.diagnostics.uncaughtException(Thread.currentThread(), new IllegalStateException());
    window.diagnostics.uncaughtException(Thread.currentThread(), new AssertionError());
    window.screen.soon(() -> window.screen.saying(Messages.count("unexpected.times", 2)));
  }

  void noAccount() {
    window.open(new ConnectionTarget.NotConnected());
    window.resize(WIDTH, HEIGHT);
    says("empty.demo");
  }

  void loading() {
    open(FakeSource.of(TUNNELS).hold());
    says("empty.loading");
  }

  void noTunnels() {
    open(FakeSource.of(List.of()));
    says("empty.noTunnels");
  }

  void filteredOut() {
    rows();
    window.user.fill("#filter", "12345");
    says("empty.filteredOut");
  }

  void failedAboveRows() {
    rows().fail(Failures.rateLimited());
    window.user.press(KeyCode.F5);
    shows("#banner");
  }

  void refusedKey() {
    rows().fail(Failures.unauthorized());
    window.user.press(KeyCode.F5);
    shows("#banner");
  }

  void failedWithoutRows() {
    open(FakeSource.of(TUNNELS).fail(Failures.unreachable()));
    says("empty.failed");
  }

  private void open(FakeSource source) {
    window.open(source);
    window.resize(WIDTH, HEIGHT);
  }

  private void select() {
    runOnFx(
        () ->
            window
                .screen
                .table()
                .getSelectionModel()
                .clearAndSelect(window.screen.rows().indexOf(FULL.id())));
    shows("#fields");
  }

  private void says(String key, Object... arguments) {
    window.screen.soon(() -> window.screen.saying(Messages.text(key, arguments)));
  }

  private void shows(String selector) {
    window.screen.soon(() -> assertThat(window.screen.shows(selector)).isTrue());
  }
}
