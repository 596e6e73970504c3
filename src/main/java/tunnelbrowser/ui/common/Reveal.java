package tunnelbrowser.ui.common;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.refresh.Report;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelPointer;

/**
 * Shows one tunnel that was named from outside or found in the palette: waits until the list has
 * it, takes away a filter that hides it, and has the table select it. What is not online after
 * another look is told.
 *
 * <p>Another connection ends the wish. Belongs to the JavaFX thread.
 */
public final class Reveal {
  private final TunnelsModel model;
  private final LatestResult<Optional<Tunnel>> search;
  private final ReadOnlyObjectWrapper<Optional<String>> row =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TunnelPointer>> missing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Wanted> wanted = Optional.empty();

  /**
   * @param lookedAt when the list had been looked at last before another look was asked for; empty
   *     as long as none was
   * @param looking whether the other look has begun
   */
  private record Wanted(TunnelPointer tunnel, Optional<Instant> lookedAt, boolean looking) {
    Wanted whileReading(boolean reads) {
      return new Wanted(tunnel, lookedAt, looking || (reads && lookedAt.isPresent()));
    }
  }

  Reveal(TunnelsModel model, Executor executor) {
    this.model = model;
    this.search = new LatestResult<>(executor);
    model.fleetProperty().subscribe((before, now) -> look());
    model.reportProperty().subscribe((before, now) -> look());
    model.readingProperty().subscribe((before, now) -> readingChanged(now));
    model.connectionProperty().subscribe((before, now) -> forget());
  }

  /** Shows that tunnel as soon as it can be seen, in place of one that is being waited for. */
  public void show(TunnelPointer tunnel) {
    FxThread.check();
    missing.set(Optional.empty());
    wanted = Optional.of(new Wanted(tunnel, Optional.empty(), false));
    look();
  }

  /** The id of the tunnel that the table is to select as soon as it has it; empty if none is. */
  public ReadOnlyObjectProperty<Optional<String>> rowProperty() {
    return row.getReadOnlyProperty();
  }

  /** The tunnel that was to be shown last, if it is not online. */
  public ReadOnlyObjectProperty<Optional<TunnelPointer>> missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** The table has selected the row, or the user has gone elsewhere. */
  public void done() {
    row.set(Optional.empty());
  }

  private void forget() {
    wanted = Optional.empty();
    search.forget();
    done();
  }

  private void readingChanged(boolean reads) {
    wanted = wanted.map(now -> now.whileReading(reads));
    look();
  }

  private void look() {
    if (wanted.isPresent()) {
      List<Tunnel> known = model.fleetProperty().getValue().tunnels();
      TunnelPointer tunnel = wanted.get().tunnel();
      search.ask(
          () -> known.stream().filter(tunnel::matches).findFirst(),
          found -> found(found, known),
          mistake -> forget());
    }
  }

  @SuppressWarnings("ReferenceEquality") // whether the list was replaced meanwhile
  private void found(Optional<Tunnel> tunnel, List<Tunnel> searched) {
    if (tunnel.isPresent()) {
      select(tunnel.get());
    } else if (searched == model.fleetProperty().getValue().tunnels()) {
      lookAgain();
    }
  }

  private void select(Tunnel tunnel) {
    wanted = Optional.empty();
    Query query = model.queryProperty().get();
    if (!query.hidesNothing() && !query.matches(tunnel)) {
      model.queryProperty().set(Query.EVERYTHING);
    }
    row.set(Optional.of(tunnel.id()));
  }

  /** What the list does not have may have been started a moment ago. */
  private void lookAgain() {
    Fleet fleet = model.fleetProperty().getValue();
    Optional<Instant> headReadAt = model.reportProperty().getValue().flatMap(Report::headReadAt);
    Wanted now = wanted.orElseThrow();
    boolean reads = model.readingProperty().getValue();
    if (!fleet.isComplete()
        || headReadAt.isEmpty()
        || model.failureProperty().getValue().isPresent()) {
      return; // there is more to come
    }
    if (now.lookedAt().isEmpty()) {
      wanted = Optional.of(new Wanted(now.tunnel(), headReadAt, false));
      model.listReading().refreshNow();
    } else if ((now.looking() && !reads) || !now.lookedAt().equals(headReadAt)) {
      wanted = Optional.empty();
      missing.set(Optional.of(now.tunnel()));
    }
  }
}
