package tunnelbrowser.fleet.query;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Finds the tunnels that match a query, on all processors if there are many.
 *
 * <p>They are read in the order in which they came into the memory, and not in the order in which
 * they are shown: that is several times as fast.
 */
public final class ParallelFilter {
  /** So many are searched in about a millisecond; whole words of the bits below. */
  private static final int PORTION = 4096;

  private final TunnelIndex tunnelIndex;
  private final Query query;

  /** Who waits for the result, and is interrupted if nobody wants it any more. */
  private final Thread asking = Thread.currentThread();

  /** A bit for each position in the index: the candidates, and in the end those that match. */
  private final long[] bits;

  private ParallelFilter(TunnelIndex tunnelIndex, Query query) {
    this.tunnelIndex = tunnelIndex;
    this.query = query;
    this.bits = new long[(tunnelIndex.tunnels.length + Long.SIZE - 1) / Long.SIZE];
  }

  /**
   * Those of the candidates that match, in the order of the candidates.
   *
   * @param candidates positions in the index
   * @throws CancellationException if the thread is interrupted, because a newer wish came in
   */
  public static int[] matching(TunnelIndex tunnelIndex, Query query, int[] candidates) {
    return new ParallelFilter(tunnelIndex, query).matching(candidates);
  }

  private int[] matching(int[] candidates) {
    for (int position : candidates) {
      bits[position / Long.SIZE] |= 1L << position;
    }
    int portions = (tunnelIndex.tunnels.length + PORTION - 1) / PORTION;
    IntStream.range(0, portions).parallel().forEach(this::search);
    int[] matching = new int[candidates.length];
    int count = 0;
    for (int position : candidates) {
      if ((bits[position / Long.SIZE] & 1L << position) != 0) {
        matching[count++] = position;
      }
    }
    return Arrays.copyOf(matching, count);
  }

  /** Takes away the bits of those that do not match; no two portions have a word in common. */
  private void search(int portion) {
    if (asking.isInterrupted()) {
      throw new CancellationException();
    }
    Query.Search search = query.search();
    int end = Math.min((portion + 1) * (PORTION / Long.SIZE), bits.length);
    for (int index = portion * (PORTION / Long.SIZE); index < end; index++) {
      long left = bits[index];
      for (long untried = left; untried != 0; untried &= untried - 1) {
        int bit = Long.numberOfTrailingZeros(untried);
        if (!search.matches(tunnelIndex, index * Long.SIZE + bit)) {
          left &= ~(1L << bit);
        }
      }
      bits[index] = left;
    }
  }
}
