package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.log.Log;
import tunnelbrowser.log.Redaction;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.startup.RememberedAccounts;
import tunnelbrowser.startup.SessionOpener;
import tunnelbrowser.testing.AccountApi;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.update.ReleaseCheck;

/** A window that was worked with for a while leaves nothing behind once it is closed. */
@Tag("ui")
class UsedWindowTest {
  /** Makes JavaFX, screen and user; its own window stays unopened. */
  @RegisterExtension final TestWindow around = new TestWindow();

  @TempDir private Path folder;

  private final Screen screen = around.screen;
  private final FakeApi first = AccountApi.listing("tn_1", "tn_2");
  private final FakeApi second = AccountApi.listing("tn_3", "tn_4");
  private final Profile production =
      new Profile("production", ProfileColor.RED, first.url(), KeySource.KEYCHAIN, 60);
  private final Profile staging =
      new Profile("staging", ProfileColor.GREEN, second.url(), KeySource.KEYCHAIN, 60);
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final MemorySettings kept = new MemorySettings();
  private final List<WeakReference<?>> held = new ArrayList<>();

  // What lives on as long as the program does, and must not hold on to the window.
  private Log log;
  private SessionOpener sessions;
  private UiServices services;

  @BeforeEach
  void begin() {
    around.accounts.keychain("GNOME Keyring").with(production, "key_first");
    around.accounts.with(staging, "key_second");
    log = new Log(folder, new Redaction(Stream::empty), around.clock);
    RememberedAccounts remembered = new RememberedAccounts(around.clock);
    sessions = new SessionOpener(around.accounts, remembered, around.clock, log);
    services =
        new UiServices(
            around.desktop,
            around.clock,
            executor,
            new ReleaseCheck("unknown", Optional::empty),
            around.accounts,
            new Diagnostics(log, ""));
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
    log.close();
    first.close();
    second.close();
  }

  @Test
  void everything_of_a_closed_window_is_collected_whatever_was_done_in_it() {
    open();
    lookAtDetails("tn_1");
    refresh(first);
    around.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_3", "tn_4"));
    lookAtDetails("tn_3");
    refresh(second);
    renameAccount();
    around.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_1", "tn_2"));
    filterAndOpenMenus();
    close();

    for (WeakReference<?> left : held) {
      assertThat(ClosedWindowTest.isCollected(left)).as("%s is collected", left.get()).isTrue();
    }
  }

  private void open() {
    Connector connector =
        connection -> {
          ApiSession session = sessions.open(connection);
          held.add(new WeakReference<>(session));
          return session;
        };
    runOnFx(
        () -> {
          Stage stage = new Stage();
          stage.setX(0);
          stage.setY(0);
          SettingsModel settings =
              new SettingsModel(kept, kept.read(), services.clock(), services.executor());
          Theme.follow(settings.themeProperty(), stage);
          MainWindow window = new MainWindow(stage, connector, services, settings);
          window.show(new ConnectionTarget.Saved(production), 980, 900);
          stage.requestFocus();
          List.of(stage, stage.getScene(), settings, window, window.model()).stream()
              .map(WeakReference::new)
              .forEach(held::add);
        });
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_1", "tn_2"));
  }

  private void lookAtDetails(String id) {
    around.user.click(".table-row-cell:filled");
    screen.soon(() -> assertThat(screen.fields()).isNotEmpty());
    assertThat(screen.rows()).contains(id);
  }

  private void refresh(FakeApi api) {
    int before = api.requests().size();
    around.user.press(KeyCode.F5);
    screen.soon(() -> assertThat(api.requests()).hasSizeGreaterThan(before));
  }

  private void renameAccount() {
    around.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    around.user.clickNamed("Change staging");
    around.user.fill("#name", "renamed");
    around.user.clickOn("Save");
    screen.soon(() -> assertThat(screen.text("#account")).isEqualTo("renamed"));
    screen.soon(() -> assertThat(screen.shows(".card-pane")).isFalse());
  }

  private void filterAndOpenMenus() {
    around.user.press(KeyCode.SHORTCUT, KeyCode.F);
    around.user.type("tn_1");
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_1"));
    around.user.rightClickCell("https://tn_1.ngrok.app");
    around.user.press(KeyCode.ESCAPE);
    around.user.press(KeyCode.F1);
    screen.soon(() -> screen.saying("Keyboard shortcuts"));
    around.user.press(KeyCode.ESCAPE);
    around.user.click("#account");
    screen.soon(() -> screen.saying("Manage accounts…"));
    around.user.press(KeyCode.ESCAPE);
    around.user.click("#menu");
    around.user.press(KeyCode.ESCAPE);
  }

  private void close() {
    List<Node> shown =
        onFx(() -> Screen.everythingIn(screen.table().getScene().getRoot()).toList());
    shown.stream().map(WeakReference::new).forEach(held::add);
    around.close();
    goOnElsewhere();
  }

  /** JavaFX, and who moves the mouse, remember the window that was last under it. */
  private void goOnElsewhere() {
    Stage other =
        onFx(
            () -> {
              Stage made = new Stage();
              made.setScene(new Scene(new Button("Other"), 980, 900));
              made.setX(0);
              made.setY(0);
              made.show();
              return made;
            });
    new FxRobot().targetWindow(other);
    around.user.clickOn("Other");
    around.user.type("x");
  }
}
