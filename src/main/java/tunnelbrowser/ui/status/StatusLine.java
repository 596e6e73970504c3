package tunnelbrowser.ui.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.refresh.Report;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.Ages;

/** One sentence about the list: how much is shown, and how fresh it is. */
record StatusLine(TunnelsModel model) {
  /** What was read so lately is up to date, unless it is to be read more often. */
  private static final Duration FRESH = Duration.ofSeconds(15);

  private static final int INTERVALS = 2;

  /** Such as "240 tunnels, up to date"; empty while nothing is known. */
  String text(Instant now) {
    FleetView view = model.viewProperty().get();
    return switch (coverage(view)) {
      case Coverage.Unread unread -> "";
      case Coverage.Partial partial -> withSelection(partial(view, now));
      case Coverage.Complete complete ->
          withSelection(Messages.text("status.line", extent(view), state(now)));
    };
  }

  /** Whether the rows may differ from what is online, and the user should know. */
  boolean isDoubtful() {
    return model.failureProperty().getValue().isPresent()
        && !model.viewProperty().get().fleet().tunnels().isEmpty();
  }

  /** Of the fleet that the rows were taken from, but its coverage may be known better by now. */
  private Coverage coverage(FleetView view) {
    Fleet latest = model.fleetProperty().getValue();
    return latest.hasTheListOf(view.fleet()) ? latest.coverage() : view.fleet().coverage();
  }

  private static String extent(FleetView view) {
    int total = view.fleet().tunnels().size();
    return view.query().hidesNothing()
        ? Messages.count("status.tunnels", total)
        : Messages.text(
            "status.filtered", Messages.number(view.rows().size()), Messages.number(total));
  }

  private String partial(FleetView view, Instant now) {
    String total = Messages.number(view.fleet().tunnels().size());
    String loaded =
        view.query().hidesNothing()
            ? Messages.text("status.partial", total)
            : Messages.text("status.partial.filtered", Messages.number(view.rows().size()), total);
    return next()
        .flatMap(Report.Next::roomAt)
        .map(room -> Math.max(0, Duration.between(now, room).toSeconds()))
        .map(seconds -> Messages.text("status.waiting", loaded, seconds))
        .orElse(loaded);
  }

  private Optional<Report.Next> next() {
    return model.reportProperty().getValue().map(Report::next);
  }

  private String state(Instant now) {
    Optional<Instant> read = model.reportProperty().getValue().flatMap(Report::headReadAt);
    String updated =
        read.map(at -> Messages.text("status.updated", Ages.ago(at, now)))
            .orElseGet(() -> Messages.text("status.upToDate"));
    if (model.pausedProperty().getValue()) {
      return Messages.text("status.paused", updated);
    }
    if (model.failureProperty().getValue().isPresent()) {
      return retrying(updated, now);
    }
    return read.filter(at -> at.plus(allowed()).isBefore(now)).isPresent()
        ? updated
        : Messages.text("status.upToDate");
  }

  private String retrying(String updated, Instant now) {
    return next()
        .filter(Report.Next::comesByItself)
        .map(next -> Messages.text("status.retrying", updated, Ages.until(now, next.request())))
        .orElse(updated);
  }

  /** Twice the interval, but no more than a minute counts as up to date. */
  private Duration allowed() {
    Duration interval = model.listReading().intervals().head().multipliedBy(INTERVALS);
    Duration longest = Duration.ofMinutes(1);
    Duration wished = interval.compareTo(longest) < 0 ? interval : longest;
    return wished.compareTo(FRESH) > 0 ? wished : FRESH;
  }

  /** One selected tunnel is plain to see; several may reach beyond the edge. */
  private String withSelection(String text) {
    int count = model.selectionProperty().get().tunnels().size();
    return count > 1 ? Messages.text("status.selected", text, Messages.number(count)) : text;
  }
}
