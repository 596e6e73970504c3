package tunnelbrowser.fleet;

/** Compares two tunnels of a list by their positions in it. */
@FunctionalInterface
public interface PositionComparator {
  /** Negative if the first comes first; zero if nothing decides between them. */
  int compare(int one, int other);

  /** What a lesser ranking decides where this one does not. */
  default PositionComparator then(PositionComparator lesser) {
    return (one, other) -> {
      int decided = compare(one, other);
      return decided != 0 ? decided : lesser.compare(one, other);
    };
  }

  /** All positions below that number, ranked: a stable merge sort that can be interrupted. */
  default int[] sorted(int size) {
    int[] from = new int[size];
    for (int position = 0; position < size; position++) {
      from[position] = position;
    }
    int[] to = new int[size];
    for (int width = 1; width < size; width *= 2) {
      for (int start = 0; start < size; start += 2 * width) {
        merge(from, to, start, Math.min(start + width, size), Math.min(start + 2 * width, size));
      }
      int[] done = to;
      to = from;
      from = done;
    }
    return from;
  }

  private void merge(int[] from, int[] to, int start, int middle, int end) {
    Interruption.check(start);
    if (middle == end || compare(from[middle - 1], from[middle]) <= 0) {
      System.arraycopy(from, start, to, start, end - start);
      return;
    }
    int left = start;
    int right = middle;
    for (int next = start; next < end; next++) {
      Interruption.check(next);
      boolean takeLeft = right == end || (left < middle && compare(from[left], from[right]) <= 0);
      to[next] = takeLeft ? from[left++] : from[right++];
    }
  }
}
