package tunnelbrowser.fleet.view;

import java.util.Arrays;
import java.util.Comparator;
import tunnelbrowser.fleet.Interruption;
import tunnelbrowser.tunnel.Tunnel;

/** Lays the few tunnels that are new or changed between the many that are sorted already. */
final class SortedMerge {
  private final Tunnel[] tunnels;
  private final int[] sorted;
  private final int[] newcomers;

  /**
   * @param tunnels those of the new fleet
   * @param before the positions in the fleet before, sorted
   * @param survivors where the tunnel of each of these positions is now, or -1
   */
  SortedMerge(Tunnel[] tunnels, int[] before, int[] survivors) {
    this.tunnels = tunnels;
    boolean[] known = new boolean[tunnels.length];
    int[] kept = new int[before.length];
    int count = 0;
    for (int position : before) {
      int now = survivors[position];
      if (now >= 0) {
        known[now] = true;
        kept[count++] = now;
      }
    }
    sorted = Arrays.copyOf(kept, count);
    newcomers = new int[tunnels.length - count];
    int next = 0;
    for (int position = 0; position < tunnels.length; position++) {
      if (!known[position]) {
        newcomers[next++] = position;
      }
    }
  }

  /** How many are new or changed. */
  int newcomers() {
    return newcomers.length;
  }

  /** All positions in that order, which must be the one of the positions before. */
  int[] merged(Comparator<Tunnel> order) {
    int[] arriving =
        Arrays.stream(newcomers)
            .boxed()
            .sorted((one, other) -> order.compare(tunnels[one], tunnels[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] merged = new int[tunnels.length];
    int from = 0;
    for (int arrived = 0; arrived < arriving.length; arrived++) {
      Interruption.check(arrived);
      int place = place(tunnels[arriving[arrived]], from, order);
      System.arraycopy(sorted, from, merged, from + arrived, place - from);
      merged[place + arrived] = arriving[arrived];
      from = place;
    }
    System.arraycopy(sorted, from, merged, from + arriving.length, sorted.length - from);
    return merged;
  }

  /** How many of the sorted come before that tunnel; at least the given number do. */
  private int place(Tunnel tunnel, int atLeast, Comparator<Tunnel> order) {
    int low = atLeast;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.compare(tunnels[sorted[middle]], tunnel) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
