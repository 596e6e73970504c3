package tunnelbrowser.refresh;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.fleet.FleetLedger;
import tunnelbrowser.fleet.Walk;
import tunnelbrowser.tunnel.ApiFailure;

/**
 * The walks that are under way, at most one at the head and one through the whole list, and what
 * became of the last pages.
 *
 * <p>Each sweep begins as a look at the head, whose first page serves both. A look that finds no
 * known tunnel on its page goes on; if no sweep is under way, it becomes one.
 */
final class Readings {
  /** Older places in the list are not worth going on from: after a sleep, say, or a long pause. */
  private static final Duration OUTDATED = Duration.ofMinutes(5);

  private final FleetLedger ledger;
  private final RetryPolicy retries;

  private Optional<Walk> head = Optional.empty();
  private Optional<Instant> headBegunAt = Optional.empty();
  private int headPages = 1;
  private Optional<Walk> sweep = Optional.empty();
  private Optional<Instant> sweepBegunAt = Optional.empty();
  private Instant sweepAskedAt = Instant.EPOCH;

  /** Whether somebody waits for the sweep that is under way or for the next one. */
  private boolean urgent = true;

  private Optional<Instant> headReadAt = Optional.empty();
  private Optional<Instant> pageReadAt = Optional.empty();
  private Trouble atHead = Trouble.NONE;
  private Trouble inSweep = Trouble.NONE;

  Readings(FleetLedger ledger, RetryPolicy retries) {
    this.ledger = ledger;
    this.retries = retries;
  }

  Situation situation(Instant now) {
    dropLostWalks();
    return new Situation(
        now,
        headBegunAt,
        headPages,
        head.isPresent(),
        atHead.heldUntil(),
        sweep.map(
            walk ->
                new Situation.Sweep(
                    sweepAskedAt, urgent || !walk.hasMetKnown(), inSweep.heldUntil())));
  }

  Report report(Report.Next next) {
    return new Report(
        ledger.snapshot(), atHead.failure().or(inSweep::failure), headReadAt, pageReadAt, next);
  }

  boolean isSweeping() {
    return sweep.isPresent();
  }

  int sweepPages() {
    return sweep.map(Walk::pages).orElse(0);
  }

  /** Forgets the delays after failures, and makes a look at the head due. */
  void wantLook() {
    headBegunAt = Optional.empty();
    atHead = atHead.withoutDelay();
    inSweep = inSweep.withoutDelay();
  }

  /** The same, and the next sweep begins with it unless one is under way. */
  void wantSweep() {
    wantLook();
    if (sweep.isEmpty()) {
      sweepBegunAt = Optional.empty();
      urgent = true;
    }
  }

  /** The same, whatever is under way. */
  void wantEverything() {
    head = Optional.empty();
    sweep = Optional.empty();
    wantSweep();
  }

  /** Gives up walks whose last page is so old that it is better to begin anew. */
  void abandonWhatIsOutdated(Instant now) {
    boolean outdated =
        pageReadAt.map(read -> read.plus(OUTDATED).isBefore(now)).orElse(false)
            && (head.isPresent() || sweep.isPresent());
    if (outdated) {
      head = Optional.empty();
      sweep = Optional.empty();
      sweepBegunAt = Optional.empty();
      headBegunAt = Optional.empty();
    }
  }

  /** The walk whose next page the head needs. */
  Walk headWalk(Instant now) {
    if (head.isEmpty()) {
      head = Optional.of(ledger.walk(now));
      headBegunAt = Optional.of(now);
    }
    return head.get();
  }

  /** The sweep, which asks now. */
  Walk sweepWalk(Instant now) {
    sweepAskedAt = now;
    return sweep.orElseThrow();
  }

  /** Notes that a page was taken in. */
  void took(Walk walk, Instant askedAt, Instant now, Pace pace) {
    pageReadAt = Optional.of(now);
    if (isHead(walk)) {
      atHead = Trouble.NONE;
      tookAtHead(walk, askedAt, pace);
    } else {
      inSweep = Trouble.NONE;
      if (walk.isAtEnd()) {
        endSweep();
      }
    }
  }

  private boolean isHead(Walk walk) {
    return head.filter(walk::equals).isPresent();
  }

  private void tookAtHead(Walk walk, Instant askedAt, Pace pace) {
    if (walk.pages() == 1) {
      headReadAt = Optional.of(askedAt);
    }
    if (walk.isAtEnd()) {
      head = Optional.empty();
      headPages = walk.pages();
      sweepBegunAt = Optional.of(walk.begunAt());
      endSweep();
    } else if (sweep.isEmpty() && (!walk.hasMetKnown() || isSweepDue(walk.begunAt(), pace))) {
      head = Optional.empty();
      headPages = 1;
      sweep = Optional.of(walk);
      sweepBegunAt = Optional.of(walk.begunAt());
      sweepAskedAt = askedAt;
    } else if (walk.hasMetKnown()) {
      head = Optional.empty();
      headPages = walk.pages();
    }
  }

  private boolean isSweepDue(Instant now, Pace pace) {
    return sweepBegunAt
        .map(begun -> begun.isAfter(now) || !begun.plus(pace.sweep()).isAfter(now))
        .orElse(true);
  }

  private void endSweep() {
    sweep = Optional.empty();
    inSweep = Trouble.NONE;
    urgent = false;
  }

  /** Notes that a page could not be read; the walk stays where it is. */
  void failed(Walk walk, ApiFailure reason) {
    if (isHead(walk)) {
      atHead = atHead.and(reason, retries);
      if (walk.pages() == 0) {
        head = Optional.empty(); // so that the next attempt has a beginning of its own
        headBegunAt = Optional.empty();
      }
    } else {
      inSweep = inSweep.and(reason, retries);
    }
  }

  private void dropLostWalks() {
    if (head.filter(Walk::isLost).isPresent()) {
      head = Optional.empty();
      headBegunAt = Optional.empty();
    }
    if (sweep.filter(Walk::isLost).isPresent()) {
      sweep = Optional.empty();
      sweepBegunAt = Optional.empty();
      urgent |= !(ledger.coverage() instanceof Coverage.Complete);
    }
  }
}
