package tunnelbrowser.fleet;

import java.time.Instant;
import java.util.List;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What is known of an account's tunnels: an immutable snapshot.
 *
 * @param tunnels every tunnel known to be online, each id once, in no promised order
 * @param coverage how much of the account that is
 */
public record Fleet(List<Tunnel> tunnels, Coverage coverage) {
  /** Nothing has been read yet, which is not the same as "no tunnels are online". */
  public static final Fleet UNKNOWN = new Fleet(List.of(), new Coverage.Unread());

  public Fleet {
    tunnels = List.copyOf(tunnels);
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
