package tunnelbrowser.ui.desktop;

import java.net.URI;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The desktop that the program runs on. */
public final class SystemDesktop implements Desktop {
  private final HostServices hostServices;

  public SystemDesktop(HostServices hostServices) {
    this.hostServices = hostServices;
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
}
