package tunnelbrowser.ui.window;

import java.time.Clock;
import java.util.concurrent.Executor;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.ui.update.ReleaseCheck;

/**
 * What a window finds around it, whatever it shows.
 *
 * @param executor runs what must not stop the window
 * @param releases tells of newer versions, or {@link ReleaseCheck#NEVER}
 * @param accounts those that the user has set up
 * @param diagnostics takes what nobody expected
 */
public record UiServices(
    Desktop desktop,
    Clock clock,
    Executor executor,
    ReleaseCheck releases,
    Accounts accounts,
    Diagnostics diagnostics) {
  /** Those in which nothing is written down that nobody expected. */
  public UiServices(
      Desktop desktop, Clock clock, Executor executor, ReleaseCheck releases, Accounts accounts) {
    this(desktop, clock, executor, releases, accounts, Diagnostics.none());
  }

  /** The same with another desktop. */
  UiServices with(Desktop other) {
    return new UiServices(other, clock, executor, releases, accounts, diagnostics);
  }
}
