package tunnelbrowser.fleet.view;

import java.util.concurrent.CancellationException;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.TunnelIndex;
import tunnelbrowser.tunnel.Tunnel;

/** A fleet in the order in which it is shown, before any filter. Immutable. */
public final class SortedFleet {
  public static final SortedFleet EMPTY =
      new SortedFleet(Fleet.UNKNOWN, SortOrder.NEWEST_FIRST, TunnelIndex.EMPTY, new int[0]);

  /** Of so many changes and more, one in this many tunnels, sorting all anew is no slower. */
  private static final int FEW = 8;

  private final Fleet fleet;
  private final SortOrder order;
  private final TunnelIndex tunnelIndex;
  private final int[] positions;

  private SortedFleet(Fleet fleet, SortOrder order, TunnelIndex tunnelIndex, int[] positions) {
    this.fleet = fleet;
    this.order = order;
    this.tunnelIndex = tunnelIndex;
    this.positions = positions;
  }

  /** Sorts a fleet that follows no other. */
  public static SortedFleet of(Fleet fleet, SortOrder order) {
    return EMPTY.next(fleet, order);
  }

  /**
   * Sorts a fleet that follows this one: the slow part of showing a large fleet, so do it in the
   * background. Tunnels in both keep their numbers, and only what changed is sorted again if the
   * order is the same.
   *
   * @throws CancellationException if the thread is interrupted, because a newer wish came in
   */
  @SuppressWarnings("ReferenceEquality") // comparing large fleets takes long
  public SortedFleet next(Fleet newFleet, SortOrder newOrder) {
    if (newFleet == fleet) {
      return newOrder.equals(order) ? this : sorted(newFleet, newOrder, tunnelIndex);
    }
    int[] survivors = new int[tunnelIndex.tunnels.length];
    TunnelIndex next = tunnelIndex.next(newFleet.tunnels(), survivors);
    if (!newOrder.equals(order) || positions.length == 0) {
      return sorted(newFleet, newOrder, next);
    }
    SortedMerge merging = new SortedMerge(next.tunnels, positions, survivors);
    return merging.newcomers() > next.tunnels.length / FEW
        ? sorted(newFleet, newOrder, next)
        : new SortedFleet(newFleet, order, next, merging.merged(order.comparator()));
  }

  private static SortedFleet sorted(Fleet fleet, SortOrder order, TunnelIndex tunnelIndex) {
    Tunnel[] tunnels = tunnelIndex.tunnels;
    int[] sorted = order.ranking(tunnels).sorted(tunnels.length);
    return new SortedFleet(fleet, order, tunnelIndex, sorted);
  }

  public Fleet fleet() {
    return fleet;
  }

  public SortOrder order() {
    return order;
  }

  TunnelIndex tunnelIndex() {
    return tunnelIndex;
  }

  /** The tunnels' positions in the index, from the first row to the last. Not to be changed. */
  int[] positions() {
    return positions;
  }
}
