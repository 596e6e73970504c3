package tunnelbrowser.ui.common;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.refresh.FleetService;
import tunnelbrowser.refresh.PollingIntervals;

/**
 * What a user may have the reading of the list do. Without a connection nothing happens.
 *
 * <p>Belongs to the JavaFX thread.
 */
public final class ListReading {
  private final ObservableValue<Optional<FleetService>> service;

  ListReading(ObservableValue<Optional<FleetService>> service) {
    this.service = service;
  }

  /** Polls at once, and begins to read everything unless that is under way. Ends a pause. */
  public void refreshNow() {
    service.getValue().ifPresent(FleetService::refreshNow);
  }

  /** Begins to read the whole list anew, as fast as the budget allows. Ends a pause. */
  public void readEverything() {
    service.getValue().ifPresent(FleetService::readEverything);
  }

  public void pauseOrResume() {
    service.getValue().ifPresent(ListReading::pauseOrResume);
  }

  private static void pauseOrResume(FleetService service) {
    if (service.pausedProperty().get()) {
      service.refreshNow();
    } else {
      service.pause();
    }
  }

  /** Asks for what is due, as when the clock was set. */
  public void catchUp() {
    service.getValue().ifPresent(FleetService::catchUp);
  }

  /** Polls that often from now on, for as long as this connection is open. */
  public void pollEvery(Duration interval) {
    service.getValue().ifPresent(to -> to.setIntervals(to.intervals().withHead(interval)));
  }

  /** How often the open connection is read, or would be. */
  public PollingIntervals intervals() {
    return service.getValue().map(FleetService::intervals).orElse(PollingIntervals.DEFAULT);
  }
}
