package tunnelbrowser.fleet.view;

import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.CancellationException;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.ParallelFilter;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What is shown of a fleet: the tunnels that match a query, sorted. Immutable, and equal to itself
 * only, because comparing large fleets takes long.
 */
public final class FleetView {
  public static final FleetView EMPTY =
      new FleetView(SortedFleet.EMPTY, Query.EVERYTHING, new int[0]);

  private final SortedFleet sorted;
  private final Query query;

  /** Where the tunnel of each row is in the index. */
  private final int[] positions;

  private FleetView(SortedFleet sorted, Query query, int[] positions) {
    this.sorted = sorted;
    this.query = query;
    this.positions = positions;
  }

  /** Filters and sorts from the very beginning. */
  public static FleetView of(Fleet fleet, Query query, SortOrder order) {
    return EMPTY.next(SortedFleet.of(fleet, order), query);
  }

  /**
   * What is shown after this, of any fleet and for any wish: sorts and filters only as far as they
   * differ from this view's.
   *
   * @throws CancellationException if the thread is interrupted, because a newer wish came in
   */
  public FleetView next(Fleet newFleet, Query newQuery, SortOrder newOrder) {
    return next(sorted.next(newFleet, newOrder), newQuery);
  }

  /**
   * What is shown after this: filters, which takes less time if the query only narrows this one's.
   *
   * @throws CancellationException if the thread is interrupted, because a newer wish came in
   */
  public FleetView next(SortedFleet newFleet, Query newQuery) {
    if (newQuery.hidesNothing()) {
      return new FleetView(newFleet, newQuery, newFleet.positions());
    }
    boolean narrows = newFleet == sorted && newQuery.narrows(query);
    return new FleetView(
        newFleet,
        newQuery,
        ParallelFilter.matching(
            newFleet.tunnelIndex(), newQuery, narrows ? positions : newFleet.positions()));
  }

  /** The tunnels that match, from the top to the bottom. */
  public List<Tunnel> rows() {
    return new Shown();
  }

  /** What they were taken from. */
  public Fleet fleet() {
    return sorted.fleet();
  }

  /** Which tunnels were asked for. */
  public Query query() {
    return query;
  }

  /** What they are sorted by. */
  public SortOrder order() {
    return sorted.order();
  }

  /** The row of the tunnel with that id; -1 if it is not shown. */
  public int indexOf(String id) {
    int position = sorted.tunnelIndex().position(id);
    for (int row = 0; position >= 0 && row < positions.length; row++) {
      if (positions[row] == position) {
        return row;
      }
    }
    return -1;
  }

  /**
   * When that tunnel was last seen online, whether it is shown or not; empty if it is not known.
   *
   * @param newest the newest fleet, which this view need not show yet: tunnels that were only
   *     confirmed need no new view
   */
  public Optional<Instant> confirmedAt(String id, Fleet newest) {
    Fleet known = newest.hasTheListOf(fleet()) ? newest : fleet();
    int position = sorted.tunnelIndex().position(id);
    return position < 0 || known.confirmed().isEmpty()
        ? Optional.empty()
        : Optional.of(known.confirmed().get(position));
  }

  /**
   * The number of the tunnel in that row: the same in all views that follow one another for as long
   * as the tunnel is online. Numbers begin with 0 and grow with every tunnel that comes.
   */
  public int number(int row) {
    return sorted.tunnelIndex().number(positions[row]);
  }

  /**
   * Whether one of these views followed from the other, so that both have the same numbers for the
   * same tunnels; two accounts' never do, and the numbers and even the ids of one say nothing of
   * the other's tunnels.
   */
  public boolean hasNumbersOf(FleetView other) {
    return sorted.tunnelIndex().hasNumbersOf(other.sorted.tunnelIndex());
  }

  private final class Shown extends AbstractList<Tunnel> implements RandomAccess {
    @Override
    public Tunnel get(int row) {
      return sorted.tunnelIndex().tunnels[positions[row]];
    }

    @Override
    public int size() {
      return positions.length;
    }
  }
}
