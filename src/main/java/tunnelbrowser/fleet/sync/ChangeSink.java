package tunnelbrowser.fleet.sync;

import java.util.List;

/**
 * Is told everything that changes in a list of tunnels, each change exactly once and in order. In
 * contrast to snapshots, of which some are skipped, no change is.
 */
@FunctionalInterface
public interface ChangeSink {
  /** Wants to know nothing, and costs nothing. */
  ChangeSink NONE = changes -> {};

  /**
   * Takes in what one page has changed. Called on the thread that reads, one call after another;
   * the next page waits for it, so return soon. What is thrown ends the round, as every mistake of
   * ours does, and these changes are not told again.
   *
   * @param changes never empty, immutable
   */
  void accept(List<TunnelChange> changes);
}
