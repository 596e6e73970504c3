package tunnelbrowser.ui.common;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tunnelbrowser.refresh.Report;
import tunnelbrowser.text.Messages;
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
            .map(read -> Messages.text("freshness.updated", Ages.ago(read, now.instant())))
            .orElseGet(() -> Messages.text("freshness.nothing"));
    if (model.pausedProperty().getValue()) {
      return Messages.text("freshness.paused", updated);
    }
    if (model.restingProperty().get()) {
      return Messages.text("freshness.resting", updated);
    }
    if (model.readingProperty().getValue()
        && !model.fleetProperty().getValue().isComplete()
        && report.flatMap(Report::failure).isEmpty()) {
      return Messages.text(
          "freshness.reading", updated, report.map(Freshness::pagesRead).orElse(0) + 1);
    }
    return report.map(done -> plan(updated, done)).orElse(updated);
  }

  private static int pagesRead(Report report) {
    return report.next().fullScanPages();
  }

  private String plan(String updated, Report report) {
    if (report.failure().isEmpty()) {
      return next(updated, report.next());
    }
    if (!report.next().comesByItself()) {
      return Messages.text("freshness.notRetrying", updated);
    }
    String when = Ages.until(now.instant(), report.next().request());
    return report.failure().get() instanceof ApiFailure.RateLimited
        ? Messages.text("freshness.limited", updated, when)
        : Messages.text("freshness.retrying", updated, when);
  }

  private String next(String updated, Report.Next next) {
    String when = Ages.until(now.instant(), next.head());
    return next.roomAt()
        .map(room -> Math.max(0, Duration.between(now.instant(), room).toSeconds()))
        .map(seconds -> Messages.text("freshness.waiting", updated, when, seconds))
        .orElseGet(() -> Messages.text("freshness.next", updated, when));
  }
}
