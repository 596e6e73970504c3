package tunnelbrowser.startup;

import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.instance.LaunchWish;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.window.MainWindow;
import tunnelbrowser.ui.window.Toolkit;
import tunnelbrowser.ui.window.WindowStart;

/** The window that was asked for on the command line. */
public record RequestedWindow(ApiChoice options, WindowRequest request) {

  /** How it begins. */
  public WindowStart start(ConnectionTarget first, SettingsStore.Loaded kept) {
    return new WindowStart(
        first,
        kept,
        request.size().map(size -> new WindowStart.Size(size.width(), size.height())),
        request.theme(),
        request.screenshot(),
        !options.demo() && first instanceof ConnectionTarget.Demo);
  }

  /** What is wished of a window that is open already. */
  LaunchWish wish() {
    return new LaunchWish(request.tunnel(), request.problem().map(Messages::text));
  }

  /** Whether nobody is to see it but in a picture. */
  public boolean isDrawnOnly() {
    return request.screenshot().isPresent();
  }

  /**
   * Checks that the list as text can stand in for the window.
   *
   * @throws CannotStart if the window was only to tell something
   */
  public void checkTextDoes(Toolkit.NoDisplay reason) throws CannotStart {
    if (request.problem().isPresent()) {
      throw new CannotStart(reason.explanation(), reason);
    }
  }

  /**
   * Does in the window that has been opened for it what is asked for beside showing the account.
   */
  public void begin(MainWindow window) {
    request.tunnel().ifPresent(window.model().reveal()::show);
    request.problem().map(Messages::text).ifPresent(window::say);
  }

  /** Whether a window that is open already does as well. */
  boolean mayBeElsewhere() {
    return !request.another();
  }
}
