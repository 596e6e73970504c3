package tunnelbrowser.ui.update;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.update.Release;
import tunnelbrowser.update.Version;

@Tag("ui")
class ReleaseViewTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final URI PAGE = URI.create("https://github.com/page");

  @TempDir private Path home;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final List<URI> browsed = new ArrayList<>();
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private SettingsFile settings;
  private ReleaseModel model;
  private Stage stage;

  @BeforeEach
  void open() {
    settings = new SettingsFile(home.resolve("tunnel-browser"));
    model =
        new ReleaseModel(
            new ReleaseCheck("0.1.0", () -> Optional.of(new Release(new Version(0, 2, 0), PAGE))),
            onFx(() -> new SettingsModel(settings, settings.read(), clock, Runnable::run)),
            new Toasts(),
            clock,
            executor);
    stage = onFx(this::show);
  }

  @AfterEach
  void close() {
    runOnFx(stage::hide);
    executor.shutdownNow();
  }

  @Test
  void at_first_the_box_is_empty_and_there_is_no_answer() {
    CheckBox daily = find("#daily", CheckBox.class);
    assertThat(daily.isSelected()).isFalse();
    assertThat(daily.isDisabled()).isFalse();
    assertThat(find("#answer", Label.class).isVisible()).isFalse();
    assertThat(find("#whatIsNew", ButtonBase.class).isVisible()).isFalse();
    assertThat(find("#problem", Label.class).isVisible()).isFalse();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void ticking_the_box_keeps_the_consent() {
    CheckBox daily = find("#daily", CheckBox.class);
    runOnFx(daily::fire);
    assertThat(settings.read().settings().checkForReleases()).isTrue();
    clock.advance(Duration.ofSeconds(1));
    runOnFx(daily::fire);
    assertThat(settings.read().settings().checkForReleases()).isFalse();
  }

  @Test
  void a_newer_version_leads_to_its_page_with_a_click() {
    runOnFx(find("#checkNow", ButtonBase.class)::fire);
    await(find("#answer", Label.class).textProperty(), "0.2.0 is available."::equals);
    assertThat(browsed).isEmpty();
    ButtonBase whatIsNew = find("#whatIsNew", ButtonBase.class);
    await(whatIsNew.visibleProperty(), visible -> visible);
    runOnFx(whatIsNew::fire);
    assertThat(browsed).containsExactly(PAGE);
  }

  private <T> T find(String selector, Class<T> type) {
    return type.cast(onFx(() -> stage.getScene().lookup(selector)));
  }

  private Stage show() throws Exception {
    FXMLLoader loader =
        new FXMLLoader(
            ReleaseController.class.getResource("/fxml/release.fxml"), Messages.bundle());
    loader.setControllerFactory(type -> new ReleaseController(model, desktop()));
    Parent view = loader.load();
    Stage window = new Stage();
    window.setScene(new Scene(view));
    window.show();
    return window;
  }

  private Desktop desktop() {
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
        browsed.add(page);
        return true;
      }
    };
  }
}
