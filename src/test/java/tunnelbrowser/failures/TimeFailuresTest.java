package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.RawServer.awaitHangUp;

import java.net.Socket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.refresh.Report;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.SimulatedReader;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.Tunnel;

/** Clocks that are set, and computers that sleep. */
class TimeFailuresTest {
  private static final Limits IMPATIENT =
      new Limits(Limits.DEFAULT.connect(), Duration.ofMillis(250), Limits.DEFAULT.bytes());

  /** A poll, a full scan, and what a failure holds them back. */
  private static final Duration SOON = Duration.ofMinutes(1);

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private ScenarioServer apiServer;
  private HttpClient http;
  private SimulatedReader reader;

  @BeforeEach
  void open() throws Exception {
    apiServer = ScenarioServer.open();
    http = NgrokClient.httpClient(Origin.of(apiServer.base()), IMPATIENT);
    reader =
        new SimulatedReader(
            ScenarioRun.client(apiServer.base(), http, IMPATIENT, clock),
            PollingIntervals.DEFAULT,
            clock);
    readAll();
  }

  @AfterEach
  void close() throws Exception {
    http.shutdownNow();
    apiServer.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT8H", "-PT8H", "P400D", "-P400D", "-PT20S"})
  void a_clock_that_is_set_while_all_is_well_delays_nothing(Duration leap) throws Exception {
    clock.advance(leap);
    apiServer.clearsUp();
    readAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT8H", "-PT8H", "P400D", "-P400D", "-PT20S"})
  void a_clock_that_is_set_while_something_fails_does_not_delay_the_recovery(Duration leap)
      throws Exception {
    apiServer.answers(CannedAnswer.empty(503));
    for (int failures = 0; failures < 5; failures++) {
      assertThat(reader.step().failure()).isPresent();
    }
    clock.advance(leap);
    apiServer.clearsUp();
    readAll();
  }

  @Test
  void a_clock_that_is_put_back_does_not_lengthen_a_rate_limit_beyond_reason() throws Exception {
    apiServer.answers(CannedAnswer.empty(429).with("Retry-After", "40"));
    assertThat(reader.step().failure()).isPresent();
    clock.advance(Duration.ofHours(-8));
    apiServer.clearsUp();
    readAll();
  }

  @Test
  void connections_that_died_in_their_sleep_are_given_up_after_one_request_each() throws Exception {
    Set<Socket> dead = apiServer.connections();
    assertThat(dead).isNotEmpty();
    apiServer.turns(
        (target, header, connection) -> {
          if (dead.contains(connection)) {
            awaitHangUp(connection);
            return false;
          }
          return apiServer.answerWell(target, header, connection);
        });
    clock.advance(Duration.ofHours(8));

    assertThat(reader.step().failure()).isPresent();
    readAll();
  }

  /** Steps until everything that the server lists is known, which must not take long. */
  private void readAll() {
    Instant begin = clock.instant();
    Report report = reader.report();
    while (report.failure().isPresent()
        || !report.fleet().isComplete()
        || !report.fleet().tunnels().stream().map(Tunnel::id).toList().equals(apiServer.ids())) {
      report = reader.step();
      assertThat(Duration.between(begin, clock.instant())).isLessThan(SOON);
    }
  }
}
