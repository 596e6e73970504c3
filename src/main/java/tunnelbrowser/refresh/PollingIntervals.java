package tunnelbrowser.refresh;

import java.time.Duration;

/**
 * How often to read, if the budget allows it.
 *
 * @param head from one poll to the next
 * @param fullScan from the beginning of one reading of the whole list to the beginning of the next
 */
public record PollingIntervals(Duration head, Duration fullScan) {
  public static final PollingIntervals DEFAULT =
      new PollingIntervals(Duration.ofSeconds(4), Duration.ofSeconds(30));

  public PollingIntervals {
    if (!head.isPositive() || !fullScan.isPositive()) {
      throw new IllegalArgumentException(
          "A pace of " + head + " and " + fullScan + " never rests.");
    }
  }

  /** The same with another time between two polls. */
  public PollingIntervals withHead(Duration other) {
    return new PollingIntervals(other, fullScan);
  }
}
