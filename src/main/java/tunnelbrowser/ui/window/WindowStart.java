package tunnelbrowser.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.ColorTheme;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.ui.common.Connector;

/**
 * How the window begins.
 *
 * @param connection what it shows first
 * @param kept the settings as they were read
 * @param size of its content, in pixels that are independent of the screen's scale; empty for the
 *     place where it was
 * @param theme what counts instead of the kept one, without being kept
 * @param screenshot where to draw it instead of leaving it to the user
 * @param newcomer whether the user may be new here and has asked for nothing in particular
 */
public record WindowStart(
    ConnectionTarget connection,
    SettingsStore.Loaded kept,
    Optional<Size> size,
    Optional<ColorTheme> theme,
    Optional<Path> screenshot,
    boolean newcomer) {
  private static final Size USUAL_SIZE = new Size(1280, 800);

  /** Of the content, in pixels that are independent of the screen's scale. */
  public record Size(double width, double height) {}

  /**
   * Fills the stage and shows it. Called on the JavaFX thread. A window that is only drawn asks for
   * no newer version, and neither follows nor changes the settings.
   *
   * @param store what {@code kept} was read from
   * @param giveUp told what goes wrong after this has returned, if the window then is of no use
   */
  public MainWindow open(
      Stage stage,
      Connector connector,
      UiServices services,
      SettingsStore store,
      Consumer<Throwable> giveUp) {
    SettingsModel settings = settings(services, store);
    theme.ifPresent(settings::overrideTheme);
    Theme.follow(settings.themeProperty(), stage);
    MainWindow window = new MainWindow(stage, connector, services, settings);
    if (newcomer && screenshot.isEmpty()) {
      window.welcome();
    }
    double width = size.orElse(USUAL_SIZE).width();
    double height = size.orElse(USUAL_SIZE).height();
    if (screenshot.isPresent()) {
      window.show(connection, new OffScreen(width, height)::scene);
      new Screenshot(stage, window, screenshot.get(), giveUp).start();
    } else if (size.isPresent()) {
      window.show(connection, content -> new Scene(content, width, height));
    } else {
      window.show(connection, width, height);
    }
    return window;
  }

  private SettingsModel settings(UiServices services, SettingsStore store) {
    return screenshot.isPresent()
        ? SettingsModel.forgetful(services.clock(), services.executor())
        : new SettingsModel(store, kept, services.clock(), services.executor());
  }
}
