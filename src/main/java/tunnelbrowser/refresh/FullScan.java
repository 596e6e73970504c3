package tunnelbrowser.refresh;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.fleet.sync.ListTraversal;
import tunnelbrowser.tunnel.ApiFailure;

/** The readings of the whole list, of which one at most is under way. */
final class FullScan {
  private final RetryPolicy retries;
  private Optional<ListTraversal> walk = Optional.empty();

  /** When the last one began; empty if the next one is wanted now. */
  private Optional<Instant> begunAt = Optional.empty();

  private Instant askedAt = Instant.EPOCH;

  /** Whether somebody waits for the one that is under way or for the next one. */
  private boolean urgent = true;

  private BackoffState backoff = BackoffState.NONE;

  FullScan(RetryPolicy retries) {
    this.retries = retries;
  }

  Optional<ListTraversal> walk() {
    return walk;
  }

  Optional<ApiFailure> failure() {
    return backoff.failure();
  }

  Optional<PlannerInput.FullScan> plannerInput() {
    return walk.map(
        under ->
            new PlannerInput.FullScan(
                askedAt, urgent || !under.hasMetKnown(), backoff.heldUntil()));
  }

  /** Whether the next one should begin. */
  boolean isDue(Instant now, Duration interval) {
    return walk.isEmpty()
        && begunAt
            .map(begun -> begun.isAfter(now) || !begun.plus(interval).isAfter(now))
            .orElse(true);
  }

  /** Goes on with a traversal whose first page has been read. */
  void begin(ListTraversal begun, Instant firstAskedAt) {
    walk = Optional.of(begun);
    begunAt = Optional.of(begun.begunAt());
    askedAt = firstAskedAt;
  }

  /** The traversal under way, whose next page is asked for now. */
  ListTraversal ask(Instant now) {
    askedAt = now;
    return walk.orElseThrow();
  }

  /** Notes that a page was taken in. */
  void noteRead(ListTraversal by) {
    backoff = BackoffState.NONE;
    if (by.isAtEnd()) {
      end(by);
    }
  }

  /** Ends, because that traversal has read all there is; it need not be the one under way. */
  void end(ListTraversal by) {
    walk = Optional.empty();
    begunAt = Optional.of(by.begunAt());
    backoff = BackoffState.NONE;
    urgent = false;
  }

  /** Notes that a page could not be read; one that leads in a circle ends here. */
  void failed(ApiFailure reason) {
    backoff = backoff.and(reason, retries);
    walk = walk.filter(one -> !one.isLost());
  }

  /** Forgets a failure of the last connection. */
  void resume(Instant now) {
    backoff = backoff.ifStillInForce(now);
  }

  /** Forgets the delay after a failure. */
  void wantAtOnce() {
    backoff = backoff.withoutDelay();
  }

  /** Makes the next one due, unless one is under way, as fast as the budget allows. */
  void want() {
    if (walk.isEmpty()) {
      begunAt = Optional.empty();
      urgent = true;
    }
  }

  /** Gives up what is under way, and makes the next one due. */
  void beginAnew() {
    walk = Optional.empty();
    begunAt = Optional.empty();
  }
}
