package tunnelbrowser.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.stage.Stage;
import tunnelbrowser.account.Connection;
import tunnelbrowser.ui.desktop.SystemDesktop;
import tunnelbrowser.ui.model.Connector;
import tunnelbrowser.ui.release.ReleaseCheck;
import tunnelbrowser.ui.theme.Theme;

/**
 * How the window begins.
 *
 * @param connection what it shows first
 * @param width of its content, in pixels that are independent of the screen's scale
 * @param height likewise
 * @param screenshot where to draw it instead of leaving it to the user
 */
public record WindowStart(
    Connection connection, double width, double height, Theme theme, Optional<Path> screenshot) {

  /** Someone who is told when the window is shown, on the JavaFX thread. */
  @FunctionalInterface
  public interface Guest {
    /** The guest who never comes. */
    Guest NOBODY = stage -> {};

    void arrive(Stage stage);
  }

  /**
   * Fills the stage and shows it. Called on the JavaFX thread. A window that is only drawn asks for
   * no newer version.
   */
  public void open(
      Stage stage, Connector connector, Clock clock, Executor executor, ReleaseCheck releases) {
    theme.apply();
    SystemDesktop desktop = new SystemDesktop(new HostServicesOnly().getHostServices());
    ReleaseCheck asked = screenshot.isPresent() ? ReleaseCheck.NEVER : releases;
    MainWindow window =
        new MainWindow(stage, connector, new Surroundings(desktop, clock, executor, asked));
    window.show(connection, width, height);
    screenshot.ifPresent(file -> new Screenshot(stage, window, file).start());
  }

  /** JavaFX gives access to the web browser through an application object alone. */
  private static final class HostServicesOnly extends Application {
    @Override
    public void start(Stage stage) {
      throw new UnsupportedOperationException("Made for its host services, never launched.");
    }
  }
}
