package tunnelbrowser.ui.window;

import java.time.Duration;
import java.time.Instant;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.TunnelsModel;

/**
 * Has the list caught up with when the clock was set or the computer slept, whichever way.
 *
 * <p>The present ticks every second, so two ticks that are far apart, or that go backwards, mean
 * one of these.
 */
public final class ClockJumps {
  /** Ticks may be late, when the window is busy. */
  private static final Duration LATE = Duration.ofSeconds(10);

  private ClockJumps() {}

  /** Watches for as long as the model and the present live. */
  public static void watch(ObservableClock now, TunnelsModel model) {
    now.instantProperty()
        .subscribe(
            (before, after) -> {
              if (isLeap(before, after)) {
                model.listReading().catchUp();
              }
            });
  }

  private static boolean isLeap(Instant before, Instant after) {
    return after.isBefore(before) || after.isAfter(before.plus(LATE));
  }
}
