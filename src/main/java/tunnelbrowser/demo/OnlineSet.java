package tunnelbrowser.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeSet;

/**
 * Knows which tunnels are online now, newest first.
 *
 * <p>It is wound forward when it is asked, by the changes since it was last asked; after a long
 * sleep, or a clock that was put back, it is made anew. Safe for use by several threads.
 */
final class OnlineSet {
  private static final long LONG_SLEEP = Duration.ofMinutes(10).toMillis();

  private record Change(long at, int slot) implements Comparable<Change> {
    @Override
    public int compareTo(Change other) {
      return Long.compare(at, other.at);
    }
  }

  private final Schedule schedule;
  private final List<OnlineInterval> permanent;
  private final Clock clock;
  private NavigableSet<OnlineInterval> online = new TreeSet<>();
  private Queue<Change> changes = new PriorityQueue<>();
  private long asOf = Long.MIN_VALUE;

  /**
   * @param permanent intervals that never end and are not in the schedule
   */
  OnlineSet(Schedule schedule, List<OnlineInterval> permanent, Clock clock) {
    this.schedule = schedule;
    this.permanent = List.copyOf(permanent);
    this.clock = clock;
  }

  /** The newest tunnels, at most as many as the limit. */
  synchronized List<OnlineInterval> newest(int limit) {
    return online().stream().limit(limit).toList();
  }

  /** The tunnels that the list names after that one; empty if that one is not online. */
  synchronized Optional<List<OnlineInterval>> olderThan(OnlineInterval interval, int limit) {
    NavigableSet<OnlineInterval> now = online();
    return now.contains(interval)
        ? Optional.of(now.tailSet(interval, false).stream().limit(limit).toList())
        : Optional.empty();
  }

  private NavigableSet<OnlineInterval> online() {
    // read under the lock, so that no thread brings a time that another has already passed
    long now = clock.millis();
    if (asOf == Long.MIN_VALUE || now < asOf || now - asOf > LONG_SLEEP) {
      rebuild(now);
    }
    Change next = changes.peek();
    while (next != null && next.at <= now) {
      changes.remove();
      apply(next);
      next = changes.peek();
    }
    asOf = now;
    return online;
  }

  private void rebuild(long now) {
    online = new TreeSet<>(permanent);
    List<Change> coming = new ArrayList<>(schedule.slots());
    for (int slot = 0; slot < schedule.slots(); slot++) {
      OnlineInterval interval = schedule.interval(slot, now);
      if (interval.contains(now)) {
        online.add(interval);
      }
      coming.add(new Change(schedule.nextChange(slot, now), slot));
    }
    changes = new PriorityQueue<>(coming);
  }

  private void apply(Change change) {
    OnlineInterval interval = schedule.interval(change.slot, change.at);
    if (interval.contains(change.at)) {
      online.add(interval);
    } else {
      online.remove(interval);
    }
    changes.add(new Change(schedule.nextChange(change.slot, change.at), change.slot));
  }
}
