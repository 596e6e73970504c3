package tunnelbrowser.ui.desktop;

import java.net.URI;

/** What lies outside the window: the clipboard and the web browser. */
public interface Desktop {
  /** Puts the text on the system's clipboard. */
  void copy(String text);

  /** Opens a page in the user's web browser; the caller has checked that it is http or https. */
  void browse(URI page);
}
