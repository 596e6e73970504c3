package tunnelbrowser.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import tunnelbrowser.settings.ColorTheme;

/**
 * How the window is to be shown.
 *
 * @param screenshot the PNG file to draw the window into instead of showing it
 * @param size of the window's content; empty for the one that it had last
 * @param theme dark or light; empty for the one that was chosen in the window
 */
public record WindowRequest(
    Optional<Path> screenshot, Optional<Size> size, Optional<ColorTheme> theme) {

  /** In pixels that are independent of the screen's scale. */
  public record Size(int width, int height) {}
}
