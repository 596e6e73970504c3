package tunnelbrowser.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import tunnelbrowser.settings.ColorTheme;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.TunnelPointer;

/**
 * How the window is to be shown.
 *
 * @param screenshot the PNG file to draw the window into instead of showing it
 * @param size of the window's content; empty for the one that it had last
 * @param theme dark or light; empty for the one that was chosen in the window
 * @param another whether it is to be one of its own even if the account has a window
 * @param tunnel the one to show; empty for none in particular
 * @param problem what it is to tell the user who looks at no terminal
 */
public record WindowRequest(
    Optional<Path> screenshot,
    Optional<Size> size,
    Optional<ColorTheme> theme,
    boolean another,
    Optional<TunnelPointer> tunnel,
    Optional<Message> problem) {
  /** As it was, or that of the account that is open. */
  public static final WindowRequest USUAL = usual(Optional.empty(), Optional.empty());

  /** As it was, or that of the account that is open, which then shows that tunnel. */
  public static WindowRequest of(TunnelPointer tunnel) {
    return usual(Optional.of(tunnel), Optional.empty());
  }

  /** As it was, or that of the account that is open, which then tells the user that. */
  public static WindowRequest telling(Message problem) {
    return usual(Optional.empty(), Optional.of(problem));
  }

  private static WindowRequest usual(Optional<TunnelPointer> tunnel, Optional<Message> problem) {
    return new WindowRequest(
        Optional.empty(), Optional.empty(), Optional.empty(), false, tunnel, problem);
  }

  /** In pixels that are independent of the screen's scale. */
  public record Size(int width, int height) {}
}
