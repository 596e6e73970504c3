package tunnelbrowser.fleet.view;

import java.util.Comparator;
import java.util.List;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.PositionComparator;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What the rows are sorted by: the first key decides, later ones break its ties.
 *
 * <p>Whatever the keys, remaining ties are broken newest first and then by id, so that rows never
 * change places between two refreshes without a reason.
 */
public record SortOrder(List<Key> keys) {
  /** The order in which ngrok lists tunnels. */
  public static final SortOrder NEWEST_FIRST = new SortOrder(List.of());

  private static final Comparator<Tunnel> TIE_BREAK =
      BuiltInField.STARTED.comparator(true).thenComparing(Tunnel::id);

  /** A field and a direction. */
  public record Key(Field field, boolean descending) {}

  public SortOrder {
    keys = List.copyOf(keys);
  }

  /** A total order of tunnels with different ids, for a few comparisons. */
  public Comparator<Tunnel> comparator() {
    return keys.reversed().stream()
        .reduce(
            TIE_BREAK,
            (lesser, key) -> key.field().comparator(key.descending()).thenComparing(lesser),
            (a, b) -> a);
  }

  /** The same order, for many comparisons. */
  PositionComparator ranking(Tunnel[] tunnels) {
    PositionComparator ties = (one, other) -> TIE_BREAK.compare(tunnels[one], tunnels[other]);
    return keys.reversed().stream()
        .reduce(
            ties,
            (lesser, key) -> key.field().ranking(tunnels, key.descending()).then(lesser),
            (a, b) -> a);
  }
}
