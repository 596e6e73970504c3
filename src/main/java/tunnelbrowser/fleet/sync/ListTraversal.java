package tunnelbrowser.fleet.sync;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;

/**
 * One reading of the list from its head downwards, page by page, at any pace: what to ask for next,
 * and where in the {@link FleetLedger} that is. Others may go on above and below meanwhile.
 *
 * <p>A traversal is lost once the tunnels after which it could ask on have all gone; then another
 * one begins at the head. Not safe for use by several threads.
 */
public final class ListTraversal {
  /**
   * How many steps back are possible; further ones would lead to pages that are long out of date.
   */
  private static final int STOPS_KEPT = 8;

  private final Instant begunAt;
  private final Deque<Stop> stops = new ArrayDeque<>();
  private final Set<Page.Cursor> offered = new HashSet<>();
  private final Set<Page.Cursor> left = new HashSet<>();
  private int pages;
  private boolean metKnown;
  private boolean atEnd;

  /** Where a page begins: how to ask for it, and below what it belongs. */
  private record Stop(Optional<Page.Cursor> cursor, LedgerNode place) {}

  ListTraversal(Instant begunAt, LedgerNode head) {
    this.begunAt = begunAt;
    stops.addLast(new Stop(Optional.empty(), head));
  }

  /** When it began: before its first page was asked for. */
  public Instant begunAt() {
    return begunAt;
  }

  /** How many pages it has taken in. */
  public int pages() {
    return pages;
  }

  /** Whether it has come to a tunnel that was known before it. */
  public boolean hasMetKnown() {
    return metKnown;
  }

  /** Whether it has read the last page. */
  public boolean isAtEnd() {
    return atEnd;
  }

  /** Whether there is no place left to go on from. */
  public boolean isLost() {
    leaveGoneStops();
    return stops.isEmpty();
  }

  /**
   * How to ask for the next page; empty for the first one.
   *
   * @throws IllegalStateException if it is lost or at its end
   */
  public Optional<Page.Cursor> next() {
    return here().cursor();
  }

  /** Goes back by a page, because the API no longer knows the tunnel after which it asked. */
  public void goBack() {
    leaveStop();
  }

  LedgerNode place() {
    return here().place();
  }

  /** Notes that a page was taken in, down to that place. */
  void tookPage(LedgerNode place, boolean knownAmongIt, Optional<Page.Cursor> next)
      throws ApiFailure.Malformed {
    pages++;
    metKnown |= knownAmongIt;
    atEnd = next.isEmpty();
    if (atEnd) {
      return;
    }
    if (!offered.add(next.get())) {
      stops.clear();
      throw ApiFailure.Malformed.pagesInACircle();
    }
    stops.addLast(new Stop(next, place));
    if (stops.size() > STOPS_KEPT) {
      stops.removeFirst();
    }
  }

  private Stop here() {
    if (atEnd || isLost()) {
      throw new IllegalStateException("This walk leads nowhere from here.");
    }
    return stops.getLast();
  }

  /** Whatever asks after a tunnel that is known to be gone would be refused. */
  private void leaveGoneStops() {
    while (!stops.isEmpty()
        && stops.getLast().cursor().isPresent()
        && stops.getLast().place().isAlone()) {
      leaveStop();
    }
  }

  private void leaveStop() {
    Optional<Page.Cursor> cursor = stops.removeLast().cursor();
    if (cursor.isPresent() && left.add(cursor.get())) {
      offered.remove(cursor.get()); // it may be offered once more, but not for ever
    }
    if (!stops.isEmpty() && stops.getLast().cursor().isEmpty()) {
      stops.clear(); // the first page again would be another traversal, and should count as one
    }
  }
}
