package tunnelbrowser.ui;

import java.time.Clock;
import java.util.concurrent.Executor;
import tunnelbrowser.ui.desktop.Desktop;
import tunnelbrowser.ui.release.ReleaseCheck;

/**
 * What a window finds around it, whatever it shows.
 *
 * @param executor runs what must not stop the window
 * @param releases tells of newer versions, or {@link ReleaseCheck#NEVER}
 */
public record Surroundings(
    Desktop desktop, Clock clock, Executor executor, ReleaseCheck releases) {}
