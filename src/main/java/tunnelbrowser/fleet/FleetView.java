package tunnelbrowser.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What is shown of a fleet.
 *
 * @param rows the tunnels that match the query, sorted
 * @param fleet what they were taken from
 * @param query which tunnels were asked for
 * @param order what they are sorted by
 */
public record FleetView(List<Tunnel> rows, Fleet fleet, Query query, SortOrder order) {
  public static final FleetView EMPTY =
      new FleetView(List.of(), Fleet.UNKNOWN, Query.EVERYTHING, SortOrder.NEWEST_FIRST);

  private static final int ROWS_BETWEEN_CHECKS = 1024;

  public FleetView {
    rows = List.copyOf(rows);
  }

  /**
   * Filters and sorts: the slow part of showing a large fleet, so do it in the background.
   *
   * @throws CancellationException if the thread is interrupted, because a newer wish came in
   */
  public static FleetView of(Fleet fleet, Query query, SortOrder order) {
    List<Tunnel> rows = new ArrayList<>();
    int checked = 0;
    for (Tunnel tunnel : fleet.tunnels()) {
      if (checked++ % ROWS_BETWEEN_CHECKS == 0 && Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      if (query.matches(tunnel)) {
        rows.add(tunnel);
      }
    }
    rows.sort(order.comparator());
    return new FleetView(rows, fleet, query, order);
  }
}
