package tunnelbrowser.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;

/**
 * The limit of a {@link SimulatedAccount}: 120 requests in any 60 seconds, its own and those of
 * another tool, if there is one.
 */
public final class SimulatedLimit {
  private static final Duration WINDOW = Duration.ofSeconds(60);
  private static final int PER_WINDOW = 120;

  private final TestClock clock;
  private final Random dice;
  private final Deque<Instant> admitted = new ArrayDeque<>();
  private final Deque<Instant> ours = new ArrayDeque<>();
  private double othersPerSecond;
  private Instant othersUntil;
  private int mostOfOurs;
  private int refusals;
  private int requests;

  SimulatedLimit(TestClock clock, Random dice) {
    this.clock = clock;
    this.dice = dice;
    this.othersUntil = clock.instant();
  }

  /** From now on another tool asks that often. */
  public void others(double perMinute) {
    othersPerSecond = perMinute / 60;
    othersUntil = clock.instant();
  }

  /** The most requests of ours in any 60 seconds, those that were refused included. */
  public int mostInAnyWindow() {
    return mostOfOurs;
  }

  /** How many of our requests were refused. */
  public int refusals() {
    return refusals;
  }

  /** How many requests we have sent. */
  public int requests() {
    return requests;
  }

  void admit() throws ApiFailure.RateLimited {
    Instant now = clock.instant();
    requests++;
    forget(ours, now);
    ours.addLast(now);
    mostOfOurs = Math.max(mostOfOurs, ours.size());
    letOthersAsk(now);
    forget(admitted, now);
    if (admitted.size() >= PER_WINDOW) {
      refusals++;
      throw new ApiFailure.RateLimited(
          now.plus(WINDOW), new ApiError(429, "ERR_NGROK_226", "Too many requests.", "op_limit"));
    }
    admitted.addLast(now);
  }

  private void letOthersAsk(Instant now) {
    while (othersPerSecond > 0 && othersUntil.isBefore(now)) {
      forget(admitted, othersUntil);
      if (admitted.size() < PER_WINDOW) {
        admitted.addLast(othersUntil);
      }
      othersUntil =
          othersUntil.plusNanos((long) (-Math.log(1 - dice.nextDouble()) / othersPerSecond * 1e9));
    }
  }

  private static void forget(Deque<Instant> times, Instant now) {
    Instant oldest = now.minus(WINDOW);
    while (!times.isEmpty() && !times.getFirst().isAfter(oldest)) {
      times.removeFirst();
    }
  }
}
