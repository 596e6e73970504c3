package tunnelbrowser.platform.desktop;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What lies outside the window: the clipboard, the web browser and the file manager. */
public interface Desktop {
  /** Puts the text on the system's clipboard. */
  void copy(String text);

  /**
   * Opens a page in the user's web browser; the caller has checked that it is http or https.
   *
   * @return false if it is known that no browser opened
   */
  boolean browse(URI page);

  /**
   * Lets the user choose where a file is to be written; empty if the user chose nothing.
   *
   * @param name what the file could be called
   */
  Optional<Path> chooseFile(String name);

  /** Shows a folder in the system's file manager, if it has one. */
  void open(Path folder);
}
