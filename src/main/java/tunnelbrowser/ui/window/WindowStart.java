package tunnelbrowser.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.ui.common.Connector;

/**
 * How the window begins.
 *
 * @param connection what it shows first
 * @param width of its content, in pixels that are independent of the screen's scale
 * @param height likewise
 * @param screenshot where to draw it instead of leaving it to the user
 * @param newcomer whether the user may be new here and has asked for nothing in particular
 */
public record WindowStart(
    ConnectionTarget connection,
    double width,
    double height,
    Theme theme,
    Optional<Path> screenshot,
    boolean newcomer) {

  /**
   * Fills the stage and shows it. Called on the JavaFX thread. A window that is only drawn asks for
   * no newer version.
   *
   * @param giveUp told what goes wrong after this has returned, if the window then is of no use
   */
  public void open(
      Stage stage, Connector connector, UiServices services, Consumer<Throwable> giveUp) {
    theme.apply();
    MainWindow window =
        new MainWindow(
            stage, connector, screenshot.isPresent() ? services.withoutReleases() : services);
    if (newcomer && screenshot.isEmpty()) {
      window.welcome();
    }
    if (screenshot.isPresent()) {
      window.show(connection, new OffScreen(width, height)::scene);
      new Screenshot(stage, window, screenshot.get(), giveUp).start();
    } else {
      window.show(connection, width, height);
    }
  }
}
