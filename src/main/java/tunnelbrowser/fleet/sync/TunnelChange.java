package tunnelbrowser.fleet.sync;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What the pages of the list tell about the tunnels, one change after another. Applied in their
 * order to nothing, they lead to the tunnels of each {@link Fleet} that the ledger knew meanwhile;
 * those without an id are left out, because nothing identifies them.
 *
 * <p>The times are those at which pages were asked for. So a change took place between the page
 * that showed the state before and the answer to the page of {@link #at()}, and nobody looked in
 * between.
 */
public sealed interface TunnelChange {
  /** When the page that tells it was asked for. */
  Instant at();

  /**
   * A tunnel was seen for the first time, before the first complete reading was over: no news, as
   * it may have been online for long.
   */
  record Found(Tunnel tunnel, Instant at) implements TunnelChange {}

  /**
   * The first complete reading is over: what was found is what there was, and whatever appears from
   * here on is news. Told once, after everything that the reading found.
   *
   * @param asOf when the reading began
   */
  record FirstReadingComplete(Instant asOf, Instant at) implements TunnelChange {}

  /** A tunnel was seen that was not in the list before. */
  record Appeared(Tunnel tunnel, Instant at) implements TunnelChange {}

  /**
   * A tunnel was seen with other values.
   *
   * @param before what was last seen of it
   * @param seenAt when that was
   */
  record Changed(Tunnel before, Tunnel after, Instant seenAt, Instant at) implements TunnelChange {
    /** The fields that differ; none if only what no field shows differs, such as a ref's URI. */
    public List<Difference> differences() {
      return Stream.of(BuiltInField.values())
          .map(field -> new Difference(field, field.text(before), field.text(after)))
          .filter(difference -> !difference.before().equals(difference.after()))
          .toList();
    }
  }

  /** The two texts of a field that has changed; an empty one says that there is no value. */
  record Difference(Field field, String before, String after) {}

  /**
   * A tunnel was missing where the list would have had it. Only pages that were read tell this: a
   * failed or interrupted request and a reading that was given up do not. It relies on the order of
   * the list, as {@link FleetLedger} does: if a page names a tunnel out of its place, one may be
   * told as gone that the next reading brings back.
   *
   * @param last what was last seen of it
   * @param seenAt when that was
   */
  record Gone(Tunnel last, Instant seenAt, Instant at) implements TunnelChange {}

  /**
   * A tunnel was seen again after it had been told as gone.
   *
   * @param seenAt when it was last seen before it was gone
   * @param missedAt when it was found missing
   */
  record Back(Tunnel tunnel, Instant seenAt, Instant missedAt, Instant at)
      implements TunnelChange {}
}
