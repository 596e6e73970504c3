package tunnelbrowser;

import tunnelbrowser.account.Connection;
import tunnelbrowser.cli.ApiChoice;
import tunnelbrowser.cli.WindowRequest;
import tunnelbrowser.ui.WindowStart;
import tunnelbrowser.ui.theme.Theme;

/** Says in the window's terms how the command line wants it to begin. */
final class WindowStarts {
  private WindowStarts() {}

  static WindowStart of(Connection first, ApiChoice options, WindowRequest window) {
    return new WindowStart(
        first,
        window.size().width(),
        window.size().height(),
        theme(window.theme()),
        window.screenshot(),
        !options.demo() && first instanceof Connection.Demo);
  }

  private static Theme theme(WindowRequest.Theme wished) {
    return switch (wished) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM -> Theme.SYSTEM;
    };
  }
}
