package tunnelbrowser.fleet.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What is known of the list of tunnels while it is read and while it moves: the tunnels in the
 * API's order, newest first, each with the time when it was last confirmed.
 *
 * <p>It relies on one property of the list: tunnels come at its head and go anywhere, so those that
 * stay keep their order. A tunnel is gone only if a page reaches from above it to below it and does
 * not have it, or if the last page has been read and it would have to come after that.
 *
 * <p>Not safe for use by several threads.
 */
public final class FleetLedger {
  private final LedgerNode head = new LedgerNode();
  private final Map<String, LedgerEntry> byId = new HashMap<>();
  private final ChangeRecorder changes;
  private Coverage coverage = new Coverage.Unread();
  private List<Tunnel> tunnels = List.of();
  private boolean changed;

  /** A ledger whose changes nobody wants to know. */
  public FleetLedger() {
    this(ChangeSink.NONE);
  }

  /**
   * @param sink is told what changes whenever {@link #tellChanges()} is called
   */
  public FleetLedger(ChangeSink sink) {
    this.changes = new ChangeRecorder(sink);
  }

  /** A traversal that is about to ask for the first page. */
  public ListTraversal walk(Instant now) {
    return new ListTraversal(now, head);
  }

  /** How much of the account is known. */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * Takes in the page that the traversal asked for, and records what it changes; see {@link
   * #tellChanges()}.
   *
   * @param askedAt when it was asked for, so when its tunnels were online at the earliest
   * @throws ApiFailure.Malformed if the pages lead in a circle; the traversal is lost then, but
   *     what the page said is kept
   */
  public void take(ListTraversal walk, Page page, Instant askedAt) throws ApiFailure.Malformed {
    Collection<Tunnel> read = eachOnce(page.tunnels());
    PageDiff stretch = PageDiff.below(walk.place(), known(read));
    LedgerNode place = walk.place();
    for (Tunnel tunnel : read) {
      place = note(tunnel, askedAt, place, stretch);
    }
    if (stretch.inOrder()) {
      stretch.skipped().forEach(known -> forget(known, askedAt));
    }
    if (page.next().isEmpty()) {
      forgetBelow(place, askedAt);
      coverage = new Coverage.Complete(walk.begunAt());
      changes.completed(walk.begunAt(), askedAt);
    } else if (coverage instanceof Coverage.Unread) {
      coverage = new Coverage.Partial();
    }
    walk.tookPage(place, stretch.metAny(), page.next());
  }

  /**
   * Tells the sink what the pages have changed since this was last called. Whoever calls {@link
   * #take} calls this once it has done its own part, so that a sink that throws disturbs nothing.
   */
  public void tellChanges() {
    changes.tell();
  }

  /** What is known now. If no tunnel has changed since the last snapshot, it has the same list. */
  public Fleet snapshot() {
    List<Tunnel> online = new ArrayList<>(byId.size());
    List<Instant> confirmed = new ArrayList<>(byId.size());
    for (LedgerNode link = head.below(); link instanceof LedgerEntry known; link = link.below()) {
      online.add(known.tunnel());
      confirmed.add(known.confirmedAt());
    }
    if (changed) {
      changed = false;
      tunnels = List.copyOf(online);
    }
    return new Fleet(tunnels, coverage, confirmed);
  }

  private static Collection<Tunnel> eachOnce(List<Tunnel> page) {
    Map<String, Tunnel> byKey = LinkedHashMap.newLinkedHashMap(page.size());
    for (Tunnel tunnel : page) {
      // an unreadable id names nobody twice
      byKey.put(tunnel.id().isEmpty() ? " " + byKey.size() : tunnel.id(), tunnel);
    }
    return byKey.values();
  }

  private List<LedgerEntry> known(Collection<Tunnel> read) {
    List<LedgerEntry> known = new ArrayList<>(read.size());
    for (Tunnel tunnel : read) {
      LedgerEntry before = byId.get(tunnel.id());
      if (before != null) {
        known.add(before);
      }
    }
    return known;
  }

  /** Notes what a page says of one tunnel, and returns its place. */
  private LedgerNode note(Tunnel tunnel, Instant askedAt, LedgerNode place, PageDiff stretch) {
    LedgerEntry known = byId.get(tunnel.id());
    if (known != null) {
      confirm(known, tunnel, askedAt);
      if (!stretch.inOrder() && known != place) {
        known.moveBelow(place); // the page is right about the order, we are not
        changed = true;
      }
      return known;
    }
    if (tunnel.id().isEmpty() && !stretch.inOrder()) {
      return place; // its predecessor, which nothing identifies, stays in its stead
    }
    LedgerEntry fresh = new LedgerEntry(tunnel, askedAt);
    fresh.moveBelow(place);
    if (!tunnel.id().isEmpty()) {
      byId.put(tunnel.id(), fresh);
      changes.came(tunnel, askedAt);
    }
    changed = true;
    return fresh;
  }

  private void confirm(LedgerEntry known, Tunnel read, Instant askedAt) {
    Tunnel before = known.tunnel();
    Instant seenAt = known.confirmedAt();
    if (known.confirm(read, askedAt)) {
      changed = true;
      changes.changed(before, read, seenAt, askedAt);
    }
  }

  private void forgetBelow(LedgerNode place, Instant askedAt) {
    while (place.below() instanceof LedgerEntry known) {
      forget(known, askedAt);
    }
  }

  private void forget(LedgerEntry known, Instant askedAt) {
    known.leave();
    changed = true;
    if (byId.remove(known.tunnel().id()) != null) { // without an id nothing tells who is gone
      changes.went(known, askedAt);
    }
  }
}
