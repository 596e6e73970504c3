package tunnelbrowser.ui.model;

import java.util.concurrent.Executor;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.FleetView;
import tunnelbrowser.fleet.Query;
import tunnelbrowser.fleet.SortOrder;

/** Computes what is shown in the background; a newer wish cancels an older one. */
final class ViewService extends Service<FleetView> {
  private Fleet fleet = Fleet.UNKNOWN;
  private Query query = Query.EVERYTHING;
  private SortOrder order = SortOrder.NEWEST_FIRST;

  ViewService(Executor executor) {
    setExecutor(executor);
  }

  void show(Fleet fleet, Query query, SortOrder order) {
    this.fleet = fleet;
    this.query = query;
    this.order = order;
    restart();
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
