package tunnelbrowser.demo;

import java.time.Duration;
import java.util.List;

/**
 * Says when the tunnel in each slot of the fleet comes and goes: a pure function of the time.
 *
 * <p>Every slot repeats a cycle of its own: its tunnel is online, goes, and after a while another
 * takes its place. Most slots are steady, with cycles from an hour to more than a year. The others
 * are brief: their common cycle is staggered evenly, so that something happens all the time while
 * the size of the fleet hardly changes. All times are milliseconds since 1970.
 */
final class Schedule {
  /** Neighboring steady slots that one service fills. */
  static final int SERVICE_SIZE = 4;

  /** For each slot of a service, the one whose agent also runs this slot's tunnel. */
  private static final List<List<Integer>> AGENTS =
      List.of(
          List.of(0, 0, 0, 0),
          List.of(0, 1, 1, 1),
          List.of(0, 0, 2, 2),
          List.of(0, 1, 2, 2),
          List.of(0, 1, 2, 3));

  private static final double BRIEF_SHARE = 0.15;
  private static final double NEWCOMERS_PER_MINUTE = 0.015;
  private static final double SHORTEST_CYCLE = Duration.ofHours(1).toMillis();
  private static final double LONGEST_CYCLE = Duration.ofDays(400).toMillis();
  private static final long BETWEEN_TUNNELS_OF_AN_AGENT = 1000;

  private final SeededRandom random;
  private final int steady;
  private final int brief;
  private final long spacing;
  private final long briefLife;

  /**
   * @param online how many tunnels are online on average
   */
  Schedule(int online, SeededRandom random) {
    this.random = random.about("timetable");
    int briefOnline = (int) Math.round(online * BRIEF_SHARE);
    steady = online - briefOnline;
    brief = briefOnline == 0 ? 0 : briefOnline + Math.max(2, briefOnline / 3);
    spacing = Math.max(1, Math.round(60_000 / (NEWCOMERS_PER_MINUTE * Math.max(1, online))));
    // The half puts every departure in the middle between two arrivals.
    briefLife = briefOnline * spacing + spacing / 2;
  }

  int slots() {
    return steady + brief;
  }

  boolean isSteady(int slot) {
    return slot < steady;
  }

  /** The slot whose tunnel was the first of its agent; no slot's agent outlives its tunnel. */
  int leader(int slot) {
    if (!isSteady(slot)) {
      return slot;
    }
    int service = slot / SERVICE_SIZE;
    List<Integer> leaders = random.about("agents").about(service).pick(AGENTS);
    return service * SERVICE_SIZE + leaders.get(slot % SERVICE_SIZE);
  }

  /** The interval of the slot's cycle at that time; it may be over, or about to begin. */
  OnlineInterval interval(int slot, long now) {
    int leader = leader(slot);
    long cycle = cycle(leader);
    long cycleStart = now - Math.floorMod(now - phase(leader, cycle), cycle);
    long from = cycleStart + (slot - leader) * BETWEEN_TUNNELS_OF_AN_AGENT;
    return new OnlineInterval(
        slot, from, cycleStart + (isSteady(slot) ? cycle - pause(leader) : briefLife));
  }

  /** The first time after that one at which the slot's tunnel comes or goes. */
  long nextChange(int slot, long now) {
    OnlineInterval interval = interval(slot, now);
    if (now < interval.from()) {
      return interval.from();
    }
    return now < interval.until() ? interval.until() : interval.from() + cycle(leader(slot));
  }

  private long cycle(int leader) {
    if (!isSteady(leader)) {
      return brief * spacing;
    }
    double exponent = random.about("cycle").about(leader).fraction();
    return (long) (SHORTEST_CYCLE * Math.pow(LONGEST_CYCLE / SHORTEST_CYCLE, exponent));
  }

  private long phase(int leader, long cycle) {
    if (!isSteady(leader)) {
      long jitter = random.about("jitter").about(leader).below((int) Math.max(1, spacing / 5));
      return (leader - steady) * spacing + jitter;
    }
    return (long) (cycle * random.about("phase").about(leader).fraction());
  }

  private long pause(int leader) {
    return 20_000L + random.about("pause").about(leader).below(80_000);
  }
}
