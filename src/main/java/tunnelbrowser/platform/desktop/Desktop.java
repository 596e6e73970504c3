package tunnelbrowser.platform.desktop;

import java.net.URI;
import java.nio.file.Path;

/** What lies outside the window: the clipboard, the web browser and the file manager. */
public interface Desktop {
  /** Puts the text on the system's clipboard. */
  void copy(String text);

  /** Opens a page in the user's web browser; the caller has checked that it is http or https. */
  void browse(URI page);

  /** Shows a folder in the system's file manager, if it has one. */
  void open(Path folder);
}
