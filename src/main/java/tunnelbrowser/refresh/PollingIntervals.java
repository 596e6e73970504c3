package tunnelbrowser.refresh;

import java.time.Duration;

/**
 * How often to read, if the budget allows it.
 *
 * @param head from one poll to the next
 * @param sweep from the beginning of one reading of the whole list to the beginning of the next
 */
public record PollingIntervals(Duration head, Duration sweep) {
  public static final PollingIntervals DEFAULT =
      new PollingIntervals(Duration.ofSeconds(4), Duration.ofSeconds(30));

  public PollingIntervals {
    if (!head.isPositive() || !sweep.isPositive()) {
      throw new IllegalArgumentException("A pace of " + head + " and " + sweep + " never rests.");
    }
  }

  /** The same with another time between two polls. */
  public PollingIntervals withHead(Duration other) {
    return new PollingIntervals(other, sweep);
  }
}
