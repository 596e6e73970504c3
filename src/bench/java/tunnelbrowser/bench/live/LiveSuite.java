package tunnelbrowser.bench.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.Suite;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.testing.SimulatedAccount;
import tunnelbrowser.testing.SimulatedReader;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.RequestShare;

/**
 * How soon the window knows what has changed, against a full reload again and again with the same
 * budget. The server allows 120 requests in 60 seconds, the time is simulated, and 2 % of the
 * tunnels go each minute while as many come. Measured for an hour after the first complete reading,
 * so the figures are the same on every machine.
 */
public final class LiveSuite implements Suite {
  private static final int[] SIZES = {100, 1_000, 10_000, 100_000};
  private static final int SIZE_OF_THE_GOALS = 10_000;
  private static final double CHURN_PER_MINUTE = 0.02;
  private static final Duration MEASURED = Duration.ofHours(1);
  private static final String RELOAD = "a full reload again and again";
  private static final String GOAL = "the goal";

  /** As soon as the reload, but for chance: on one page both do the same. */
  private static final double AS_SOON = 1.1;

  private final List<String> notes = new ArrayList<>();

  /** What one reader did to one account. */
  private record Outcome(
      Delays delays, double firstReading, double mostRequests, int refusals, int requests) {}

  @Override
  public List<Comparison> run() {
    List<Comparison> comparisons = new ArrayList<>();
    for (int size : SIZES) {
      Outcome ours = follow(size, LiveSuite::ours);
      Outcome naive = follow(size, NaiveReload::new);
      String with = String.format(Locale.ROOT, "%,d tunnels: ", size);
      comparisons.addAll(compare(with, ours, naive));
      if (size == SIZE_OF_THE_GOALS) {
        comparisons.addAll(goals(with, ours));
      }
      notes.add(note(with + "ours", ours));
      notes.add(note(with + "the reload", naive));
    }
    return comparisons;
  }

  @Override
  public List<String> notes() {
    return notes;
  }

  private static Reader ours(SimulatedAccount account, TestClock clock) {
    SimulatedReader reader = new SimulatedReader(account, PollingIntervals.DEFAULT, clock);
    return () -> reader.step().fleet();
  }

  private static Outcome follow(int size, BiFunction<SimulatedAccount, TestClock, Reader> with) {
    TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
    Instant start = clock.instant();
    SimulatedAccount account = new SimulatedAccount(size, CHURN_PER_MINUTE, 1, clock);
    Reader reader = with.apply(account, clock);
    while (!(reader.step().coverage() instanceof Coverage.Complete)) {
      // the first complete reading is not what is measured
    }
    double firstReading = Duration.between(start, clock.instant()).toMillis() / 1000.0;
    Delays delays = new Delays(account);
    delays.forgetAll();
    Instant end = clock.instant().plus(MEASURED);
    while (clock.instant().isBefore(end)) {
      delays.look(reader.step(), clock.instant());
    }
    return new Outcome(
        delays,
        firstReading,
        account.limit().mostInAnyWindow(),
        account.limit().refusals(),
        account.limit().requests());
  }

  private static List<Comparison> compare(String with, Outcome ours, Outcome naive) {
    return List.of(
        new Comparison(
            with + "new until known, median",
            "s",
            ours.delays.untilSeen(0.5),
            naive.delays.untilSeen(0.5),
            RELOAD,
            AS_SOON),
        new Comparison(
            with + "new until known, 95th percentile",
            "s",
            ours.delays.untilSeen(0.95),
            naive.delays.untilSeen(0.95),
            RELOAD,
            AS_SOON));
  }

  private static List<Comparison> goals(String with, Outcome ours) {
    return List.of(
        new Comparison(
            with + "new until known, median", "s", ours.delays.untilSeen(0.5), 3, GOAL, 1),
        new Comparison(
            with + "new until known, 95th percentile",
            "s",
            ours.delays.untilSeen(0.95),
            6,
            GOAL,
            1),
        new Comparison(
            with + "gone and still shown after a full scan that began later",
            "tunnels",
            ours.delays.outlivedFullScans(),
            1,
            "tunnel at all",
            0),
        new Comparison(
            with + "most requests in any 60 s",
            "requests",
            ours.mostRequests,
            RequestShare.DEFAULT,
            GOAL,
            1),
        new Comparison(
            with + "refused with 429", "requests", ours.refusals, 1, "request at all", 0));
  }

  private static String note(String who, Outcome outcome) {
    return String.format(
        Locale.ROOT,
        "- %s: known after %.1f s (median), %.1f s (95 %%), %.1f s (longest); gone after %.1f s,"
            + " %.1f s, %.1f s; first complete reading %.1f s; most requests in 60 s %.0f; 429s %d;"
            + " outlived a full scan %d; requests in all %d",
        who,
        outcome.delays.untilSeen(0.5),
        outcome.delays.untilSeen(0.95),
        outcome.delays.untilSeen(1),
        outcome.delays.untilGone(0.5),
        outcome.delays.untilGone(0.95),
        outcome.delays.untilGone(1),
        outcome.firstReading,
        outcome.mostRequests,
        outcome.refusals,
        outcome.delays.outlivedFullScans(),
        outcome.requests);
  }
}
