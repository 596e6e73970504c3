package tunnelbrowser.fleet;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What a tunnel can be listed and sorted by. Equal fields have equal ids; {@link Fields#parse}
 * makes one of its id.
 */
public sealed interface Field permits BuiltInField, LabelField {
  /** What names it in settings and on the command line, such as {@code started_at}; never shown. */
  String id();

  /** What people call it; two fields may have the same title. */
  Message title();

  /** The tunnel's value in full; empty if it has none. Instants are RFC 3339 in UTC. */
  String text(Tunnel tunnel);

  /**
   * Compares by value; tunnels without one come last, whichever the direction. For a few
   * comparisons: it makes both texts each time.
   */
  default Comparator<Tunnel> comparator(boolean descending) {
    Comparator<Tunnel> byText = comparing(this::text, String.CASE_INSENSITIVE_ORDER);
    return Fields.valuesFirst(
        tunnel -> text(tunnel).isEmpty(), byText.thenComparing(this::text), descending);
  }

  /** Compares as {@link #comparator} does, for many comparisons: it makes each text once. */
  default PositionComparator ranking(Tunnel[] tunnels, boolean descending) {
    return new TextComparator(tunnels, this, descending);
  }
}
