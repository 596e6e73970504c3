package tunnelbrowser.refresh;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.tunnel.NgrokApi;

/**
 * Says what to ask next: the head of the list whenever it is due, the rest of it with what the
 * budget leaves. A pure function of situation and budget.
 *
 * <p>The head never starves: the full scan leaves free as many requests of the share as the head
 * needs, up to half of it. A head that needs more than that, because hundreds of tunnels come in
 * between two polls, is polled less often instead.
 */
record Planner(PollingIntervals intervals) {

  Plan next(PlannerInput at, Budget budget) {
    Instant head = nextHead(at, budget);
    if (!head.isAfter(at.now())) {
      return new Plan.Head();
    }
    Optional<Instant> fullScan = at.fullScan().map(under -> nextFullScan(at, under, budget));
    if (fullScan.isPresent() && !fullScan.get().isAfter(at.now())) {
      return new Plan.FullScan();
    }
    return new Plan.Wait(fullScan.map(page -> Instants.earlier(page, head)).orElse(head));
  }

  /** When the head is asked for next, if nobody wishes anything else until then. */
  Instant nextHead(PlannerInput at, Budget budget) {
    int share = budget.share();
    int half = Math.max(1, share / 2);
    Instant room =
        at.headGoesOn()
            ? budget.roomFor((heads, others) -> heads + others < share && heads < half)
            : Instants.later(
                headDue(at, share), budget.roomFor((heads, others) -> heads + others < share));
    return Instants.later(room, held(at.headHeldUntil(), at, budget));
  }

  /** Until when the budget alone holds back a full scan that is urgent; empty if it does not. */
  Optional<Instant> roomAt(PlannerInput at, Budget budget) {
    return at.fullScan()
        .filter(PlannerInput.FullScan::urgent)
        .map(fullScan -> roomForFullScan(at, budget))
        .filter(room -> room.isAfter(at.now()));
  }

  private Instant nextFullScan(PlannerInput at, PlannerInput.FullScan fullScan, Budget budget) {
    Instant room = roomForFullScan(at, budget);
    Instant paced = fullScan.urgent() ? room : Instants.later(room, evenly(at, fullScan, budget));
    return Instants.later(paced, held(fullScan.heldUntil(), at, budget));
  }

  /** Until when a failure holds it back. */
  private static Instant held(Instant until, PlannerInput at, Budget budget) {
    return until.equals(RetryPolicy.NEVER)
        ? until
        : Instants.later(
            Instants.within(until, RetryPolicy.LONGEST, at.now()), budget.refusedUntil());
  }

  private Instant headDue(PlannerInput at, int share) {
    Duration interval = headInterval(at, share);
    return at.headBegunAt()
        .map(begun -> Instants.within(begun.plus(interval), interval, at.now()))
        .orElse(at.now());
  }

  /** As wished, but so that the head's pages stay within half of the share. */
  private Duration headInterval(PlannerInput at, int share) {
    Duration affordable = NgrokApi.WINDOW.multipliedBy(2L * at.headPages()).dividedBy(share);
    return affordable.compareTo(intervals.head()) > 0 ? affordable : intervals.head();
  }

  private Instant roomForFullScan(PlannerInput at, Budget budget) {
    int share = budget.share();
    int reserve = reserve(at, share);
    return budget.roomFor((heads, others) -> others + Math.max(heads, reserve) < share);
  }

  /** Spread over the window, so that there is room left whenever somebody wants to see more. */
  private Instant evenly(PlannerInput at, PlannerInput.FullScan fullScan, Budget budget) {
    int share = budget.share();
    Duration between = NgrokApi.WINDOW.dividedBy(Math.max(1, share - reserve(at, share)));
    return Instants.within(fullScan.lastPageAt().plus(between), between, at.now());
  }

  /** What the full scan leaves to the head. */
  private int reserve(PlannerInput at, int share) {
    long looks = NgrokApi.WINDOW.dividedBy(headInterval(at, share)) + 1;
    return (int) Math.min(looks * at.headPages(), share / 2);
  }
}
