package tunnelbrowser.startup;

import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.settings.ColorTheme;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.ui.window.WindowStart;

/** Says in the window's terms how the command line wants it to begin. */
public final class WindowStarts {
  private WindowStarts() {}

  /**
   * What the options say, and the settings where they say nothing.
   *
   * @param kept the settings as they were read
   */
  public static WindowStart of(
      ConnectionTarget first, SettingsStore.Loaded kept, ApiChoice options, WindowRequest window) {
    return new WindowStart(
        first,
        kept,
        window.size().map(size -> new WindowStart.Size(size.width(), size.height())),
        window.theme().map(WindowStarts::theme),
        window.screenshot(),
        !options.demo() && first instanceof ConnectionTarget.Demo);
  }

  private static ColorTheme theme(WindowRequest.Theme wished) {
    return switch (wished) {
      case LIGHT -> ColorTheme.LIGHT;
      case DARK -> ColorTheme.DARK;
      case SYSTEM -> ColorTheme.SYSTEM;
    };
  }
}
