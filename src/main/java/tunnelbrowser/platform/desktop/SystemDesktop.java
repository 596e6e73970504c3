package tunnelbrowser.platform.desktop;

import java.net.URI;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

/** The desktop that the program runs on. */
public final class SystemDesktop implements Desktop {
  private final HostServices hostServices;

  public SystemDesktop(HostServices hostServices) {
    this.hostServices = hostServices;
  }

  /** For a program that is no JavaFX application. To be called on the JavaFX thread. */
  public static SystemDesktop ofThisComputer() {
    return new SystemDesktop(new HostServicesOnly().getHostServices());
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void browse(URI page) {
    hostServices.showDocument(page.toString());
  }

  @Override
  public void open(Path folder) {
    hostServices.showDocument(folder.toUri().toString());
  }

  /** JavaFX gives access to the web browser through an application object alone. */
  private static final class HostServicesOnly extends Application {
    @Override
    public void start(Stage stage) {
      throw new UnsupportedOperationException("Made for its host services, never launched.");
    }
  }
}
