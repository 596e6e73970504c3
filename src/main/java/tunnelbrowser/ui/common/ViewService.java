package tunnelbrowser.ui.common;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.fleet.view.SortOrder;

/**
 * Computes what is shown in the background: from a fleet, a query and an order, and from the view
 * before, of which it reuses what it can.
 *
 * <p>A newer wish of the user replaces what is under way. A newer fleet waits for it instead,
 * because fleets may come in faster than they are sorted, and then no view would ever be there. A
 * query that comes in meanwhile is answered first from the fleet that is shown.
 */
final class ViewService {
  private record Wish(Fleet fleet, Query query, SortOrder order) {
    boolean isGrantedBy(FleetView view) {
      return looksTheSame(view.fleet(), fleet)
          && view.query().equals(query)
          && view.order().equals(order);
    }
  }

  private final LatestResult<FleetView> latest;
  private final ReadOnlyObjectWrapper<FleetView> view =
      new ReadOnlyObjectWrapper<>(FleetView.EMPTY);
  private Wish wish = new Wish(Fleet.UNKNOWN, Query.EVERYTHING, SortOrder.NEWEST_FIRST);

  ViewService(Executor executor) {
    this.latest = new LatestResult<>(executor);
  }

  /** The view finished last. */
  ReadOnlyObjectProperty<FleetView> lastViewProperty() {
    return view.getReadOnlyProperty();
  }

  /** From now on shows what these say, beginning with their next change. */
  void follow(
      ObservableValue<Fleet> fleet,
      ObservableValue<Query> query,
      ObservableValue<SortOrder> order) {
    fleet.subscribe((before, after) -> show(after));
    query.subscribe((before, after) -> show(after));
    order.subscribe((before, after) -> show(after));
  }

  /** From now on shows that fleet. */
  void show(Fleet fleet) {
    if (looksTheSame(wish.fleet, fleet)) {
      return;
    }
    wish = new Wish(fleet, wish.query, wish.order);
    computeWhatIsLeft();
  }

  /** Tunnels that were only confirmed, as by most pages, need no new view. */
  private static boolean looksTheSame(Fleet before, Fleet now) {
    return now.hasTheListOf(before)
        && before.coverage().getClass().equals(now.coverage().getClass());
  }

  /** From now on shows rows in that order. */
  void show(SortOrder order) {
    wish = new Wish(wish.fleet, wish.query, order);
    compute(wish);
  }

  /** From now on shows what matches that query. */
  void show(Query query) {
    wish = new Wish(wish.fleet, query, wish.order);
    compute(new Wish(view.get().fleet(), query, view.get().order()));
  }

  /** Shows nothing at once: what was shown may not be seen a moment longer. */
  void clear() {
    latest.forget();
    wish = new Wish(Fleet.UNKNOWN, wish.query, wish.order);
    view.set(FleetView.EMPTY);
  }

  /** Computes nothing from now on. */
  void stop() {
    latest.close();
  }

  private void compute(Wish asked) {
    FleetView before = view.get();
    latest.ask(
        () -> before.next(asked.fleet, asked.query, asked.order),
        next -> {
          view.set(next);
          computeWhatIsLeft();
        },
        failure -> {});
  }

  private void computeWhatIsLeft() {
    if (!latest.isUnderWay() && !wish.isGrantedBy(view.get())) {
      compute(wish);
    }
  }
}
