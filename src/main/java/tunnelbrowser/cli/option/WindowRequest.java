package tunnelbrowser.cli.option;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the window is to be shown.
 *
 * @param screenshot the PNG file to draw the window into instead of showing it
 * @param size of the window's content
 * @param theme dark or light
 */
public record WindowRequest(Optional<Path> screenshot, Size size, Theme theme) {

  /** In pixels that are independent of the screen's scale. */
  public record Size(int width, int height) {}

  /** The looks that can be asked for. */
  public enum Theme {
    LIGHT,
    DARK,
    /** Whichever the desktop uses, as it changes. */
    SYSTEM
  }
}
