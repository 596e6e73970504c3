package tunnelbrowser.ui.update;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.ColorScheme;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.TestSessions;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.ui.window.MainWindow;
import tunnelbrowser.ui.window.Theme;
import tunnelbrowser.ui.window.UiServices;

/** The question in the whole window. */
@Tag("ui")
class DailyQuestionTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  @TempDir private Path home;
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final FakeSource source = FakeSource.ofPages(List.of(List.of(Tunnels.numbered(1))));
  private final CompletableFuture<Integer> rowsWhenAsked = new CompletableFuture<>();
  private final Stage stage = onFx(Stage::new);

  @AfterEach
  void close() {
    runOnFx(stage::hide);
    executor.shutdownNow();
  }

  @Test
  void with_consent_it_is_asked_once_the_first_rows_are_shown() throws Exception {
    SettingsFile settings = new SettingsFile(home);
    settings.update(kept -> kept.withReleaseChecks(true));
    show(settings);
    assertThat(await(rowsWhenAsked)).isEqualTo(1);
  }

  @Test
  void the_menu_leads_to_it() {
    show(new SettingsFile(home));
    await(stage.showingProperty(), showing -> showing);
    runOnFx(() -> menuItem("Check for updates…").fire());
    assertThat(onFx(DailyQuestionTest::viewIsOpen)).isTrue();
    assertThat(home).isEmptyDirectory();
  }

  private MenuItem menuItem(String title) {
    MenuButton menu = (MenuButton) stage.getScene().lookup("#menu");
    return menu.getItems().stream()
        .filter(item -> "Help".equals(item.getText()))
        .flatMap(help -> ((Menu) help).getItems().stream())
        .filter(item -> title.equals(item.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean viewIsOpen() {
    return Window.getWindows().stream()
        .anyMatch(window -> window.getScene().lookup("#checkNow") != null);
  }

  private void show(SettingsFile settings) {
    CompletableFuture<MainWindow> window = new CompletableFuture<>();
    ReleaseCheck check =
        new ReleaseCheck(
            "0.1.0",
            () -> {
              MainWindow shown = window.join();
              rowsWhenAsked.complete(onFx(() -> shown.model().viewProperty().get().rows().size()));
              return Optional.empty();
            });
    runOnFx(
        () -> {
          Theme.apply(ColorScheme.LIGHT);
          MainWindow made =
              new MainWindow(
                  stage,
                  this::open,
                  new UiServices(desktop(), clock, executor, check, Accounts.none()),
                  new SettingsModel(settings, settings.read(), clock, executor));
          window.complete(made);
          made.show(new ConnectionTarget.Demo(), 900, 600);
        });
  }

  private ApiSession open(ConnectionTarget connection) {
    return TestSessions.of(source, Duration.ofSeconds(30), clock, () -> {});
  }

  private static Desktop desktop() {
    return new Desktop() {
      @Override
      public Optional<Path> chooseFile(String name) {
        return Optional.empty();
      }

      @Override
      public void open(Path folder) {}

      @Override
      public void copy(String text) {
        throw new UnsupportedOperationException("Nothing is copied here.");
      }

      @Override
      public boolean browse(URI page) {
        throw new UnsupportedOperationException("Nothing is opened here.");
      }
    };
  }
}
