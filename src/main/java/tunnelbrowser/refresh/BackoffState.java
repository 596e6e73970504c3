package tunnelbrowser.refresh;

import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.tunnel.ApiFailure;

/**
 * Why pages of one kind cannot be read at present, and until when not to try again.
 *
 * @param inARow how many attempts have failed since the last success
 */
record BackoffState(Optional<ApiFailure> failure, int inARow, Instant heldUntil) {
  static final BackoffState NONE = new BackoffState(Optional.empty(), 0, Instant.EPOCH);

  /** After another failure. */
  BackoffState and(ApiFailure reason, RetryPolicy retries) {
    int failures = inARow + 1;
    return new BackoffState(Optional.of(reason), failures, retries.nextAttempt(reason, failures));
  }

  /** The same if it is a refusal that is not over yet; none otherwise. */
  BackoffState ifStillInForce(Instant now) {
    return failure.orElse(null) instanceof ApiFailure.RateLimited refused
            && refused.until().isAfter(now)
        ? this
        : NONE;
  }

  /** The same, but the next attempt may be made at once. */
  BackoffState withoutDelay() {
    return new BackoffState(failure, inARow, Instant.EPOCH);
  }
}
