package tunnelbrowser.ui.model;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.FleetView;
import tunnelbrowser.fleet.Query;
import tunnelbrowser.fleet.SortOrder;

/**
 * Computes what is shown in the background.
 *
 * <p>A newer wish of the user cancels what is under way. A newer fleet waits for it instead: fleets
 * may come in faster than a large one is sorted, and then no view would ever be finished.
 */
final class ViewService extends Service<FleetView> {
  private final ReadOnlyObjectWrapper<FleetView> lastView =
      new ReadOnlyObjectWrapper<>(FleetView.EMPTY);
  private Fleet fleet = Fleet.UNKNOWN;
  private Query query = Query.EVERYTHING;
  private SortOrder order = SortOrder.NEWEST_FIRST;
  private boolean outdated;
  private boolean stopped;

  ViewService(Executor executor) {
    setExecutor(executor);
  }

  /** The view finished last. */
  ReadOnlyObjectProperty<FleetView> lastViewProperty() {
    return lastView.getReadOnlyProperty();
  }

  void show(Fleet ofFleet, Query byQuery, SortOrder inOrder) {
    boolean sameWish = query.equals(byQuery) && order.equals(inOrder);
    boolean sameTunnels = looksTheSame(fleet, ofFleet);
    fleet = ofFleet;
    query = byQuery;
    order = inOrder;
    if (stopped || (sameWish && sameTunnels)) {
      return;
    }
    if (sameWish && isRunning()) {
      outdated = true;
    } else {
      compute();
    }
  }

  /** Tunnels that were only confirmed, as most pages do, need no new view. */
  private static boolean looksTheSame(Fleet before, Fleet now) {
    return now.hasTheListOf(before)
        && before.coverage().getClass().equals(now.coverage().getClass());
  }

  /** Computes nothing from now on. */
  void stop() {
    stopped = true;
    cancel();
  }

  private void compute() {
    outdated = false;
    restart();
  }

  @Override
  protected void succeeded() {
    super.succeeded();
    lastView.set(getValue());
    if (outdated && !stopped) {
      compute();
    }
  }

  @Override
  protected Task<FleetView> createTask() {
    Fleet ofFleet = fleet;
    Query byQuery = query;
    SortOrder inOrder = order;
    return new Task<>() {
      @Override
      protected FleetView call() {
        return FleetView.of(ofFleet, byQuery, inOrder);
      }
    };
  }
}
