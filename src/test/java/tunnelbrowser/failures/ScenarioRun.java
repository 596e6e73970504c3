package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.refresh.Report;
import tunnelbrowser.testing.Console;
import tunnelbrowser.testing.SimulatedReader;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.Remedy;

/**
 * A reading that begins in fair weather, goes through another kind of it, and comes out. On the way
 * the four things are checked that must hold in any weather: rows already known stay, the user is
 * told the truth and what to do, the key is nowhere, and the next good answer mends all by itself.
 *
 * <p>All is real but the clock, which jumps to the next request.
 */
final class ScenarioRun {
  private static final int MOST_STEPS = 60;

  /** No failure keeps the program from asking again for longer, as long as nobody says so. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final ScenarioServer station;
  private final NgrokClient client;
  private final SimulatedReader reader;

  private ScenarioRun(ScenarioServer station, HttpClient http, Limits limits) {
    this.station = station;
    this.client = client(station.base(), http, limits, clock);
    this.reader = new SimulatedReader(client, PollingIntervals.DEFAULT, clock);
  }

  static NgrokClient client(String base, HttpClient http, Limits limits, Clock clock) {
    return new NgrokClient(http, Origin.of(base), ApiKey.of(ScenarioServer.KEY), limits, clock);
  }

  /** Goes through that weather over plain http. */
  static void through(FailureScenario weather) throws Exception {
    try (ScenarioServer station = ScenarioServer.open();
        HttpClient http = NgrokClient.httpClient(Origin.of(station.base()), weather.limits())) {
      through(weather, station, http);
      http.shutdownNow();
    }
  }

  /** Goes through that weather above that station, with that client. */
  static void through(FailureScenario weather, ScenarioServer station, HttpClient http)
      throws Exception {
    try (Console console = Console.toEverything()) {
      new ScenarioRun(station, http, weather.limits()).goThrough(weather);
      assertThat(console.text()).satisfies(KeyHunt::findsNothingIn);
    }
  }

  private void goThrough(FailureScenario weather) throws Exception {
    Report before = until(report -> report.fleet().isComplete());
    assertThat(ids(before)).isEqualTo(station.ids());

    weather.sky().over(station);
    switch (weather.told()) {
      case FailureScenario.Told.Failure(String title, String advice) -> {
        Report foul = until(report -> report.failure().isPresent());
        assertThat(ids(foul)).containsExactlyInAnyOrderElementsOf(ids(before));
        assertRead(foul.failure().orElseThrow(), title, advice);
        KeyHunt.findsNothingAround(foul);
      }
      case FailureScenario.Told.Nothing(List<String> ids) -> {
        Report calm = until(report -> Set.copyOf(ids(report)).equals(Set.copyOf(ids)));
        assertThat(calm.failure()).isEmpty();
        assertThat(ids(calm)).doesNotHaveDuplicates();
        KeyHunt.findsNothingAround(calm);
      }
    }
    KeyHunt.findsNothingAround(client);

    station.clearsUp();
    weather.after().over(station);
    var clearedAt = clock.instant();
    Report after = until(report -> report.failure().isEmpty() && ids(report).equals(station.ids()));
    assertThat(after.fleet().isComplete()).isTrue();
    assertThat(Duration.between(clearedAt, clock.instant())).isLessThan(PATIENCE);
  }

  private void assertRead(ApiFailure failure, String title, String advice) {
    Remedy remedy = Remedy.of(failure);
    assertThat(remedy.title()).isEqualTo(title.replace("{host}", station.host()));
    assertThat(remedy.advice()).isEqualTo(advice.replace("{host}", station.host()));
  }

  private Report until(Predicate<Report> reached) {
    Report report = reader.report();
    for (int steps = 0; !reached.test(report); steps++) {
      if (steps == MOST_STEPS) {
        throw new AssertionError("It does not come about. The last report: " + report);
      }
      report = reader.step();
    }
    return report;
  }

  private static List<String> ids(Report report) {
    return report.fleet().tunnels().stream().map(Tunnel::id).toList();
  }
}
