package tunnelbrowser.ui.model;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.FleetView;
import tunnelbrowser.fleet.Query;
import tunnelbrowser.fleet.SortOrder;
import tunnelbrowser.fleet.SortedFleet;

/**
 * Computes what is shown in the background: sorts a fleet once, and filters it for each query.
 *
 * <p>A newer wish of the user cancels what is under way. A newer fleet waits for it instead, and
 * while it is sorted, queries are answered from the one before.
 */
final class ViewService {
  private record ToSort(Fleet fleet, SortOrder order) {}

  private record ToFilter(SortedFleet fleet, Query query) {}

  private final Computing<ToSort, SortedFleet> sorting;
  private final Computing<ToFilter, FleetView> filtering;
  private ToSort toSort = new ToSort(Fleet.UNKNOWN, SortOrder.NEWEST_FIRST);
  private Query query = Query.EVERYTHING;

  ViewService(Executor executor) {
    sorting =
        new Computing<>(
            SortedFleet.EMPTY, (before, next) -> before.next(next.fleet, next.order), executor);
    filtering =
        new Computing<>(
            FleetView.EMPTY, (before, next) -> before.next(next.fleet, next.query), executor);
    sorting
        .resultProperty()
        .subscribe((before, sorted) -> filtering.computeNext(new ToFilter(sorted, query)));
  }

  /** The view finished last. */
  ReadOnlyObjectProperty<FleetView> lastViewProperty() {
    return filtering.resultProperty();
  }

  /** From now on shows that fleet. */
  void show(Fleet fleet) {
    if (looksTheSame(toSort.fleet, fleet)) {
      return;
    }
    toSort = new ToSort(fleet, toSort.order);
    sorting.computeNext(toSort);
  }

  /** Tunnels that were only confirmed, as by most pages, need no new view. */
  private static boolean looksTheSame(Fleet before, Fleet now) {
    return now.hasTheListOf(before)
        && before.coverage().getClass().equals(now.coverage().getClass());
  }

  /** From now on shows rows in that order. */
  void show(SortOrder order) {
    toSort = new ToSort(toSort.fleet, order);
    sorting.computeInstead(toSort);
  }

  /** From now on shows what matches that query. */
  void show(Query wanted) {
    query = wanted;
    filtering.computeInstead(new ToFilter(sorting.resultProperty().get(), query));
  }

  /** Shows nothing at once: what was shown may not be seen a moment longer. */
  void clear() {
    toSort = new ToSort(Fleet.UNKNOWN, toSort.order);
    sorting.reset(SortedFleet.EMPTY);
    filtering.reset(FleetView.EMPTY);
  }

  /** Computes nothing from now on. */
  void stop() {
    sorting.stop();
    filtering.stop();
  }
}
