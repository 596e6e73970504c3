package tunnelbrowser.refresh;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.fleet.sync.FleetLedger;
import tunnelbrowser.fleet.sync.ListTraversal;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;

/**
 * The traversals that are under way, at most one at the head and one through the whole list, and
 * what became of the last pages.
 *
 * <p>Each full scan begins as a poll, whose first page serves both. A poll that finds no known
 * tunnel on its page goes on; if no full scan is under way, it becomes one.
 */
final class CrawlState {
  /** Older places in the list are not worth going on from: after a sleep, say, or a long pause. */
  private static final Duration OUTDATED = Duration.ofMinutes(5);

  private final FleetLedger ledger;
  private final RetryPolicy retries;
  private final FullScan fullScan;

  private Optional<ListTraversal> head = Optional.empty();

  /** When the last poll began; empty if the next one is wanted now. */
  private Optional<Instant> headBegunAt = Optional.empty();

  private int headPages = 1;
  private BackoffState atHead = BackoffState.NONE;
  private Optional<Instant> headReadAt = Optional.empty();
  private Optional<Instant> pageReadAt = Optional.empty();

  CrawlState(FleetLedger ledger, RetryPolicy retries) {
    this.ledger = ledger;
    this.retries = retries;
    this.fullScan = new FullScan(retries);
  }

  PlannerInput plannerInput(Instant now) {
    dropLostWalks();
    return new PlannerInput(
        now, headBegunAt, headPages, head.isPresent(), atHead.heldUntil(), fullScan.plannerInput());
  }

  Report report(Report.Next next) {
    return new Report(
        ledger.snapshot(), atHead.failure().or(fullScan::failure), headReadAt, pageReadAt, next);
  }

  /** Tells the ledger's sink what the last page has changed. */
  void publishChanges() {
    ledger.tellChanges();
  }

  /** Begins a connection where the last one left off; says whether it has read any page. */
  boolean resume(Instant now) {
    atHead = atHead.ifStillInForce(now);
    fullScan.resume(now);
    headBegunAt = Optional.empty();
    return pageReadAt.isPresent();
  }

  boolean isScanning() {
    return fullScan.walk().isPresent();
  }

  int fullScanPages() {
    return fullScan.walk().map(ListTraversal::pages).orElse(0);
  }

  /** Forgets the delays after failures, and makes a poll due. */
  void wantLook() {
    headBegunAt = Optional.empty();
    atHead = atHead.withoutDelay();
    fullScan.wantAtOnce();
  }

  /** The same, and the next full scan begins with it unless one is under way. */
  void wantFullScan() {
    wantLook();
    fullScan.want();
  }

  /** The same, whatever is under way. */
  void wantEverything() {
    head = Optional.empty();
    fullScan.beginAnew();
    wantFullScan();
  }

  /** Gives up traversals whose last page is so old that it is better to begin anew. */
  void abandonWhatIsOutdated(Instant now) {
    boolean outdated =
        pageReadAt.map(read -> read.plus(OUTDATED).isBefore(now)).orElse(false)
            && (head.isPresent() || isScanning());
    if (outdated) {
      head = Optional.empty();
      headBegunAt = Optional.empty();
      fullScan.beginAnew();
    }
  }

  /** The traversal whose next page the head needs. */
  ListTraversal headWalk(Instant now) {
    if (head.isEmpty()) {
      head = Optional.of(ledger.walk(now));
      headBegunAt = Optional.of(now);
    }
    return head.get();
  }

  /** The full scan, which asks now. */
  ListTraversal fullScanWalk(Instant now) {
    return fullScan.ask(now);
  }

  /** Takes in a page that the traversal asked for. */
  void take(ListTraversal walk, Page page, Instant askedAt) throws ApiFailure.Malformed {
    ledger.take(walk, page, askedAt);
  }

  /** Notes that a page was taken in. */
  void noteRead(ListTraversal walk, Instant askedAt, Instant now, PollingIntervals intervals) {
    pageReadAt = Optional.of(now);
    if (!isHead(walk)) {
      fullScan.noteRead(walk);
      return;
    }
    atHead = BackoffState.NONE;
    if (walk.pages() == 1) {
      headReadAt = Optional.of(askedAt);
    }
    if (walk.isAtEnd()) {
      fullScan.end(walk);
      endLook(walk.pages());
    } else if (turnsIntoFullScan(walk, intervals)) {
      fullScan.begin(walk, askedAt);
      endLook(1);
    } else if (walk.hasMetKnown()) {
      endLook(walk.pages());
    }
  }

  private boolean isHead(ListTraversal walk) {
    return head.filter(walk::equals).isPresent();
  }

  private boolean turnsIntoFullScan(ListTraversal walk, PollingIntervals intervals) {
    return !isScanning()
        && (!walk.hasMetKnown() || fullScan.isDue(walk.begunAt(), intervals.fullScan()));
  }

  private void endLook(int pages) {
    head = Optional.empty();
    headPages = pages;
  }

  /** Notes that a page could not be read. The traversal stays where it is. */
  void failed(ListTraversal walk, ApiFailure reason) {
    if (!isHead(walk)) {
      fullScan.failed(reason);
      return;
    }
    atHead = atHead.and(reason, retries);
    head = head.filter(one -> !one.isLost());
    if (walk.pages() == 0) {
      head = Optional.empty(); // so that the next attempt has a beginning of its own
      headBegunAt = Optional.empty();
    }
  }

  /** What has no place to go on from begins anew. */
  private void dropLostWalks() {
    if (head.filter(ListTraversal::isLost).isPresent()) {
      head = Optional.empty();
      headBegunAt = Optional.empty();
    }
    if (fullScan.walk().filter(ListTraversal::isLost).isPresent()) {
      fullScan.beginAnew();
    }
  }
}
