package tunnelbrowser.fleet;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.tunnel.Tunnel;

/**
 * One reading of the whole list, laid page by page over what was known before.
 *
 * <p>Tunnels known before stay until the reading is complete: only a complete reading is evidence
 * that a tunnel is gone. Not safe for use by several threads.
 */
public final class FleetReading {
  private final Fleet before;
  private final Instant begunAt;
  private final Map<String, Tunnel> known = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  public FleetReading(Fleet before, Instant begunAt) {
    this.before = before;
    this.begunAt = begunAt;
    before.tunnels().forEach(tunnel -> known.put(tunnel.id(), tunnel));
  }

  /** Adds what a page says; a tunnel that an earlier page had already is counted once. */
  public void add(List<Tunnel> page) {
    for (Tunnel tunnel : page) {
      known.put(tunnel.id(), tunnel);
      seen.add(tunnel.id());
    }
  }

  /** How many tunnels this reading has met. */
  public int seen() {
    return seen.size();
  }

  /** What is known while pages are still missing. */
  public Fleet soFar() {
    Coverage coverage =
        switch (before.coverage()) {
          case Coverage.Complete complete -> complete;
          case Coverage.Partial partial -> partial;
          case Coverage.Unread unread -> seen.isEmpty() ? unread : new Coverage.Partial();
        };
    return new Fleet(List.copyOf(known.values()), coverage);
  }

  /** What is known once the last page has been added: exactly the tunnels of this reading. */
  public Fleet complete() {
    List<Tunnel> online =
        known.values().stream().filter(tunnel -> seen.contains(tunnel.id())).toList();
    return new Fleet(online, new Coverage.Complete(begunAt));
  }
}
