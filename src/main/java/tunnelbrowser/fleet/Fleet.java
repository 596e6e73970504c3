package tunnelbrowser.fleet;

import java.time.Instant;
import java.util.List;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What is known of an account's tunnels: an immutable snapshot.
 *
 * @param tunnels every tunnel known to be online, each id once, in no promised order
 * @param coverage how much of the account that is
 * @param confirmed when each tunnel was last seen online, in the order of {@code tunnels}; empty if
 *     nobody kept that
 */
public record Fleet(List<Tunnel> tunnels, Coverage coverage, List<Instant> confirmed) {
  /** Nothing has been read yet, which is not the same as "no tunnels are online". */
  public static final Fleet UNKNOWN = new Fleet(List.of(), new Coverage.Unread());

  public Fleet {
    tunnels = List.copyOf(tunnels);
    confirmed = List.copyOf(confirmed);
    if (!confirmed.isEmpty() && confirmed.size() != tunnels.size()) {
      throw new IllegalArgumentException(
          confirmed.size() + " times for " + tunnels.size() + " tunnels.");
    }
  }

  /**
   * Equal in all parts, told by the cheapest first: JavaFX compares what a property had with what
   * it has now, and large fleets that follow each other differ in their times.
   */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Fleet fleet
            && coverage.equals(fleet.coverage)
            && confirmed.equals(fleet.confirmed)
            && tunnels.equals(fleet.tunnels));
  }

  @Override
  public int hashCode() {
    return 31 * tunnels.size() + coverage.hashCode();
  }

  /** A fleet of which nobody kept when its tunnels were seen. */
  public Fleet(List<Tunnel> tunnels, Coverage coverage) {
    this(tunnels, coverage, List.of());
  }

  /** Whether every page has been read at least once. */
  public boolean isComplete() {
    return coverage instanceof Coverage.Complete;
  }

  /**
   * Whether another snapshot was taken since the tunnels last changed, so that only times and
   * coverage differ. Takes no time, and may say no of lists that are equal.
   */
  @SuppressWarnings("ReferenceEquality") // that is what makes it quick
  public boolean hasTheListOf(Fleet other) {
    return tunnels == other.tunnels;
  }

  /** How much of the account a fleet shows. */
  public sealed interface Coverage {
    /** No page has been read. */
    record Unread() implements Coverage {}

    /** Some pages have been read, never yet all of them. */
    record Partial() implements Coverage {}

    /**
     * Every page has been read at least once.
     *
     * @param asOf when the last complete reading began: what was online then is here
     */
    record Complete(Instant asOf) implements Coverage {}
  }
}
