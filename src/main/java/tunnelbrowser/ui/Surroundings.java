package tunnelbrowser.ui;

import java.time.Clock;
import java.util.concurrent.Executor;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.ui.desktop.Desktop;
import tunnelbrowser.ui.release.ReleaseCheck;

/**
 * What a window finds around it, whatever it shows.
 *
 * @param executor runs what must not stop the window
 * @param releases tells of newer versions, or {@link ReleaseCheck#NEVER}
 * @param accounts those that the user has set up
 */
public record Surroundings(
    Desktop desktop, Clock clock, Executor executor, ReleaseCheck releases, Accounts accounts) {
  /** The same without a question for newer versions, and with settings that are never kept. */
  Surroundings withoutReleases() {
    return new Surroundings(desktop, clock, executor, ReleaseCheck.NEVER, accounts);
  }
}
