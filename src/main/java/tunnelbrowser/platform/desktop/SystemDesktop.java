package tunnelbrowser.platform.desktop;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The desktop that the program runs on. */
public final class SystemDesktop implements Desktop {
  private final HostServices hostServices;

  private final boolean gtk;

  private SystemDesktop(HostServices hostServices, boolean gtk) {
    this.hostServices = hostServices;
    this.gtk = gtk;
  }

  /** For a program that is no JavaFX application. To be called on the JavaFX thread. */
  public static SystemDesktop ofThisComputer() {
    boolean gtk =
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("glass.platform", "").isEmpty();
    return new SystemDesktop(new HostServicesOnly().getHostServices(), gtk);
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public boolean browse(URI page) {
    return switch (gtk ? GtkLinks.show(page) : GtkLinks.Answer.NO_GTK) {
      case OPENED -> true;
      case NOTHING_OPENS_IT -> false;
      case NO_GTK -> {
        hostServices.showDocument(page.toString()); // which does not tell
        yield true;
      }
    };
  }

  @Override
  public Optional<Path> chooseFile(String name) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(name);
    Window owner = Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
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
