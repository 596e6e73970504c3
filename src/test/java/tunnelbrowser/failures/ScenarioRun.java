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
 * A reading that succeeds, meets a failure, and recovers. On the way the four things are checked
 * that must hold whatever fails: rows already known stay, the user is told the truth and what to
 * do, the key is nowhere, in no file of the log either, and the next good answer sets all right by
 * itself, or, where a key was refused, once the user asks for it.
 *
 * <p>All is real but the clock, which jumps to the next request.
 */
final class ScenarioRun {
  private static final int MOST_STEPS = 60;

  /** No failure keeps the program from asking again for longer, as long as nobody says so. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final ScenarioServer apiServer;
  private final NgrokClient client;
  private final KeptLog log;
  private final SimulatedReader reader;

  private ScenarioRun(ScenarioServer apiServer, HttpClient http, Limits limits, KeptLog log) {
    this.apiServer = apiServer;
    this.client = client(apiServer.base(), http, limits, clock);
    this.log = log;
    this.reader = new SimulatedReader(log.noting(client), PollingIntervals.DEFAULT, clock);
  }

  static NgrokClient client(String base, HttpClient http, Limits limits, Clock clock) {
    return new NgrokClient(http, Origin.of(base), ApiKey.of(ScenarioServer.KEY), limits, clock);
  }

  /** Runs that scenario over plain http. */
  static void through(FailureScenario scenario) throws Exception {
    try (ScenarioServer apiServer = ScenarioServer.open();
        HttpClient http = NgrokClient.httpClient(Origin.of(apiServer.base()), scenario.limits())) {
      through(scenario, apiServer, http);
      http.shutdownNow();
    }
  }

  /** Runs that scenario against that server, with that client. */
  static void through(FailureScenario scenario, ScenarioServer apiServer, HttpClient http)
      throws Exception {
    try (Console console = Console.toEverything();
        KeptLog log = KeptLog.open()) {
      new ScenarioRun(apiServer, http, scenario.limits(), log).run(scenario);
      assertThat(console.text()).satisfies(KeyHunt::findsNothingIn);
      log.takes(apiServer.answers());
      log.findsNothing();
    }
  }

  private void run(FailureScenario scenario) throws Exception {
    Report before = until(report -> report.fleet().isComplete());
    assertThat(ids(before)).isEqualTo(apiServer.ids());

    scenario.failure().run(apiServer);
    switch (scenario.outcome()) {
      case FailureScenario.Outcome.Failure(String title, String advice) -> {
        Report failing = until(report -> report.failure().isPresent());
        assertThat(ids(failing)).containsExactlyInAnyOrderElementsOf(ids(before));
        assertRead(failing.failure().orElseThrow(), title, advice);
        log.takes(failing.failure().orElseThrow());
        KeyHunt.findsNothingAround(failing);
      }
      case FailureScenario.Outcome.Nothing(List<String> ids) -> {
        Report calm = until(report -> Set.copyOf(ids(report)).equals(Set.copyOf(ids)));
        assertThat(calm.failure()).isEmpty();
        assertThat(ids(calm)).doesNotHaveDuplicates();
        KeyHunt.findsNothingAround(calm);
      }
    }
    KeyHunt.findsNothingAround(client);

    apiServer.clearsUp();
    scenario.after().run(apiServer);
    if (reader.report().failure().orElse(null) instanceof ApiFailure.Unauthorized) {
      assertThat(reader.report().next().comesByItself()).isFalse();
      reader.refresher().requestPoll(); // what the user does with another key, or at least tries
    }
    var clearedAt = clock.instant();
    Report after =
        until(report -> report.failure().isEmpty() && ids(report).equals(apiServer.ids()));
    assertThat(after.fleet().isComplete()).isTrue();
    assertThat(Duration.between(clearedAt, clock.instant())).isLessThan(PATIENCE);
  }

  private void assertRead(ApiFailure failure, String title, String advice) {
    Remedy remedy = Remedy.of(failure, apiServer.host());
    assertThat(remedy.title()).isEqualTo(title.replace("{host}", apiServer.host()));
    assertThat((remedy.advice() + " " + remedy.quoted()).strip())
        .isEqualTo(advice.replace("{host}", apiServer.host()));
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
