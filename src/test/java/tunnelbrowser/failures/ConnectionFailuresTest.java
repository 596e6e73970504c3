package tunnelbrowser.failures;

import static tunnelbrowser.testing.RawServer.awaitHangUp;
import static tunnelbrowser.testing.RawServer.say;
import static tunnelbrowser.testing.RawServer.sayingOnly;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Connections that do not come about, break off or never end. */
class ConnectionFailuresTest {
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Asked-With: Bearer "
          + ScenarioServer.KEY;
  private static final String ANNOUNCED = HEAD + "\r\nContent-Length: 5000\r\n\r\n";
  private static final String BROKE_OFF = "The connection to {host} was interrupted";
  private static final String TOO_LATE = "{host} does not answer in time";

  static Stream<FailureScenario> kinds() {
    return Stream.of(
        FailureScenario.of("nobody listens", ScenarioServer::goesDown)
            .tells("Cannot connect to {host}", FailureScenario.BY_ITSELF),
        FailureScenario.of(
                "nothing before the headers", apiServer -> apiServer.says(sayingOnly("")))
            .toTheImpatient()
            .tells(TOO_LATE, FailureScenario.BY_ITSELF),
        FailureScenario.of(
                "nothing after half of the headers", apiServer -> apiServer.says(sayingOnly(HEAD)))
            .toTheImpatient()
            .tells(TOO_LATE, FailureScenario.BY_ITSELF),
        FailureScenario.of(
                "nothing after the headers", apiServer -> apiServer.says(sayingOnly(ANNOUNCED)))
            .toTheImpatient()
            .tells(TOO_LATE, FailureScenario.BY_ITSELF),
        FailureScenario.of(
                "one byte after another, for ever",
                apiServer -> apiServer.says(ConnectionFailuresTest::trickle))
            .toTheImpatient()
            .tells(TOO_LATE, FailureScenario.BY_ITSELF),
        FailureScenario.of("closed without a word", apiServer -> apiServer.says(connection -> {}))
            .tells(BROKE_OFF, FailureScenario.BY_ITSELF),
        FailureScenario.of(
                "closed in the headers",
                apiServer -> apiServer.says(connection -> say(connection, HEAD)))
            .tells(BROKE_OFF, FailureScenario.BY_ITSELF),
        FailureScenario.of("reset in the headers", apiServer -> apiServer.says(reset(HEAD)))
            .tells(BROKE_OFF, FailureScenario.BY_ITSELF),
        FailureScenario.of(
                "reset in the body",
                apiServer -> apiServer.says(reset(ANNOUNCED + "{\"tunnels\": [")))
            .tells(BROKE_OFF, FailureScenario.BY_ITSELF),
        FailureScenario.of(
                "closed before the announced length",
                apiServer ->
                    apiServer.says(connection -> say(connection, ANNOUNCED + "{\"tunnels\": []}")))
            .tells(BROKE_OFF, FailureScenario.BY_ITSELF),
        FailureScenario.of(
                "a server of another kind",
                apiServer ->
                    apiServer.says(connection -> say(connection, "SSH-2.0-OpenSSH_9.9\r\n")))
            .tells(BROKE_OFF, FailureScenario.BY_ITSELF));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void the_rows_stay_the_user_knows_and_reading_goes_on(FailureScenario scenario) throws Exception {
    ScenarioRun.through(scenario);
  }

  private static tunnelbrowser.testing.RawServer.Reply reset(String after) {
    return connection -> {
      say(connection, after);
      connection.setSoLinger(true, 0); // closing now resets
    };
  }

  /** A byte, then a short while of listening for the client to hang up, and so on. */
  private static void trickle(Socket connection) throws IOException {
    connection.setSoTimeout(20);
    say(connection, ANNOUNCED);
    while (!connection.isClosed()) {
      say(connection, " ");
      try {
        awaitHangUpFor(connection);
        return;
      } catch (SocketTimeoutException stillThere) {
        // so it goes on
      }
    }
  }

  private static void awaitHangUpFor(Socket connection) throws IOException {
    if (connection.getInputStream().read() >= 0) {
      awaitHangUp(connection);
    }
  }
}
