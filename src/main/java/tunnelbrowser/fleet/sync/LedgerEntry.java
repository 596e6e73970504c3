package tunnelbrowser.fleet.sync;

import java.time.Instant;
import tunnelbrowser.tunnel.Tunnel;

/** A tunnel in a {@link FleetLedger}: what was last read of it, and when. */
final class LedgerEntry extends LedgerNode {
  private Tunnel tunnel;
  private Instant confirmedAt;

  LedgerEntry(Tunnel tunnel, Instant confirmedAt) {
    this.tunnel = tunnel;
    this.confirmedAt = confirmedAt;
  }

  Tunnel tunnel() {
    return tunnel;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }

  /**
   * Notes that it was read again.
   *
   * @return whether anything about the tunnel has changed; if not, the object stays the same
   */
  boolean confirm(Tunnel read, Instant at) {
    confirmedAt = at;
    if (tunnel.equals(read)) {
      return false;
    }
    tunnel = read;
    return true;
  }
}
