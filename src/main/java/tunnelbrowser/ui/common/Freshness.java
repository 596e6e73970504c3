package tunnelbrowser.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tunnelbrowser.refresh.Report;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.ui.text.Ages;

/** How old what is shown is, and what happens next. */
public final class Freshness {
  private static final int INTERVALS_UNTIL_STALE = 2;
  private static final Duration NEVER_STALE_BEFORE = Duration.ofSeconds(15);

  private final TunnelsModel model;
  private final ObservableClock now;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();

  public Freshness(TunnelsModel model, ObservableClock now) {
    this.model = model;
    this.now = now;
    now.instantProperty().subscribe((before, after) -> update());
    model.connectedProperty().subscribe((before, after) -> update());
    model.reportProperty().subscribe((before, after) -> update());
    model.readingProperty().subscribe((before, after) -> update());
    model.pausedProperty().subscribe((before, after) -> update());
    model.restingProperty().subscribe((before, after) -> update());
  }

  /** Such as "Updated 3 s ago, next in 2 s". */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** Whether nothing was read for two intervals, and for 15 seconds at least. */
  public ReadOnlyBooleanProperty staleProperty() {
    return stale.getReadOnlyProperty();
  }

  private void update() {
    boolean connected = model.connectedProperty().getValue();
    text.set(connected ? describe() : "");
    stale.set(connected && isStale());
  }

  private boolean isStale() {
    Duration fresh = model.listReading().intervals().head().multipliedBy(INTERVALS_UNTIL_STALE);
    Duration allowed = fresh.compareTo(NEVER_STALE_BEFORE) > 0 ? fresh : NEVER_STALE_BEFORE;
    return model
        .reportProperty()
        .getValue()
        .flatMap(Report::pageReadAt)
        .map(read -> read.isBefore(now.instant().minus(allowed)))
        .orElse(false);
  }

  private String describe() {
    Optional<Report> report = model.reportProperty().getValue();
    String updated =
        report
            .flatMap(Report::headReadAt)
            .map(read -> "Updated " + Ages.ago(read, now.instant()))
            .orElse("Nothing read yet");
    if (model.pausedProperty().getValue()) {
      return "Paused · " + updated;
    }
    if (model.restingProperty().get()) {
      return "Resting while the window is hidden · " + updated;
    }
    if (model.readingProperty().getValue()
        && !model.fleetProperty().getValue().isComplete()
        && report.flatMap(Report::failure).isEmpty()) {
      return updated + ", reading page " + (report.map(Freshness::pagesRead).orElse(0) + 1);
    }
    return updated + report.map(this::plan).orElse("");
  }

  private static int pagesRead(Report report) {
    return report.next().sweepPages();
  }

  private String plan(Report report) {
    if (report.failure().isEmpty()) {
      return ", next " + when(report.next().head()) + waiting(report.next());
    }
    String when = when(report.next().request());
    return report.failure().get() instanceof ApiFailure.RateLimited
        ? ", too many requests, going on " + when
        : ", trying again " + when;
  }

  private String waiting(Report.Next next) {
    return next.roomAt()
        .map(room -> Math.max(0, Duration.between(now.instant(), room).toSeconds()))
        .map(seconds -> " · waiting " + seconds + " s for the request budget")
        .orElse("");
  }

  private String when(Instant next) {
    Duration left = Duration.between(now.instant(), next);
    return left.toSeconds() < 1 ? "now" : "in " + Ages.length(left);
  }
}
