package tunnelbrowser.startup;

import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.ui.window.Theme;
import tunnelbrowser.ui.window.WindowStart;

/** Says in the window's terms how the command line wants it to begin. */
public final class WindowStarts {
  private WindowStarts() {}

  public static WindowStart of(ConnectionTarget first, ApiChoice options, WindowRequest window) {
    return new WindowStart(
        first,
        window.size().width(),
        window.size().height(),
        theme(window.theme()),
        window.screenshot(),
        !options.demo() && first instanceof ConnectionTarget.Demo);
  }

  private static Theme theme(WindowRequest.Theme wished) {
    return switch (wished) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM -> Theme.SYSTEM;
    };
  }
}
