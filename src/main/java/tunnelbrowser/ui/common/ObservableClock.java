package tunnelbrowser.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The present, for everything on screen that grows older; it moves only when it is told to. */
public final class ObservableClock {
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Instant> instant;

  public ObservableClock(Clock clock) {
    this.clock = clock;
    this.instant = new ReadOnlyObjectWrapper<>(clock.instant());
  }

  /** The moment of the last tick. */
  public ReadOnlyObjectProperty<Instant> instantProperty() {
    return instant.getReadOnlyProperty();
  }

  public Instant instant() {
    return instant.get();
  }

  /** The zone in which the user reads times. */
  public ZoneId zone() {
    return clock.getZone();
  }

  /** Catches up with the clock. */
  public void tick() {
    FxThread.check();
    instant.set(clock.instant());
  }
}
