package tunnelbrowser.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.refresh.FleetService;
import tunnelbrowser.refresh.Watch;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.ui.text.Ages;

/** How old what is shown is, and what happens next. */
public final class Freshness {
  private static final int INTERVALS_UNTIL_STALE = 2;

  private final Now now;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
  private Optional<FleetService> service = Optional.empty();
  private Subscription toService = Subscription.EMPTY;

  public Freshness(TunnelsModel model, Now now) {
    this.now = now;
    now.instantProperty().subscribe((before, after) -> update());
    model.watchProperty().subscribe(watch -> attend(watch.map(Watch::service)));
  }

  /** Such as "Updated 12 s ago, next in 18 s". */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /**
   * Whether the last complete reading is older than two intervals and no newer one is on its way.
   */
  public ReadOnlyBooleanProperty staleProperty() {
    return stale.getReadOnlyProperty();
  }

  private void attend(Optional<FleetService> attended) {
    toService.unsubscribe();
    service = attended;
    toService =
        attended
            .map(
                to ->
                    Subscription.combine(
                        to.fleetProperty().subscribe((before, after) -> update()),
                        to.failureProperty().subscribe((before, after) -> update()),
                        to.nextAttemptProperty().subscribe((before, after) -> update()),
                        to.readingProperty().subscribe((before, after) -> update()),
                        to.pausedProperty().subscribe((before, after) -> update()),
                        to.workDoneProperty().subscribe((before, after) -> update())))
            .orElse(Subscription.EMPTY);
    update();
  }

  private void update() {
    text.set(service.map(this::describe).orElse(""));
    stale.set(service.map(this::isStale).orElse(false));
  }

  private boolean isStale(FleetService of) {
    return switch (of.fleetProperty().get().coverage()) {
      case Coverage.Unread unread -> false;
      case Coverage.Partial partial -> false;
      case Coverage.Complete complete ->
          !of.readingProperty().get() && complete.asOf().isBefore(oldestFresh(of));
    };
  }

  private Instant oldestFresh(FleetService of) {
    return now.instant().minus(of.interval().multipliedBy(INTERVALS_UNTIL_STALE));
  }

  private String describe(FleetService of) {
    String updated =
        switch (of.fleetProperty().get().coverage()) {
          case Coverage.Unread unread -> "Nothing read yet";
          case Coverage.Partial partial -> "Never read completely";
          case Coverage.Complete complete -> "Updated " + Ages.ago(complete.asOf(), now.instant());
        };
    if (of.pausedProperty().get()) {
      return "Paused · " + updated;
    }
    if (of.readingProperty().get()) {
      return updated + ", reading page " + Math.max(1, (long) of.getWorkDone() + 1);
    }
    return updated + of.nextAttemptProperty().get().map(next -> plan(of, next)).orElse("");
  }

  private String plan(FleetService of, Instant next) {
    Duration left = Duration.between(now.instant(), next);
    String when = left.toSeconds() < 1 ? "now" : "in " + Ages.length(left);
    return of.failureProperty()
        .get()
        .map(
            failure ->
                failure instanceof ApiFailure.RateLimited
                    ? ", too many requests, going on " + when
                    : ", trying again " + when)
        .orElse(", next " + when);
  }
}
