package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.RawServer;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure.Unreachable;
import tunnelbrowser.tunnel.ApiFailure.Unreachable.Reason;

class BrokenConnectionsTest {
  private static final String HEADERS =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n";
  private static final Limits SHORT = Clients.within(Duration.ofMillis(50));

  private static Unreachable failure(NgrokClient client) {
    Unreachable failure =
        Objects.requireNonNull(catchThrowableOfType(Unreachable.class, client::firstPage));
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(Clients.KEY);
    assertThat(failure.error()).isEqualTo(ApiError.NONE);
    return failure;
  }

  private static String address(RawServer server) {
    return "127.0.0.1:" + server.port();
  }

  @Test
  void a_connection_reset_in_the_body_is_broken_off() throws Exception {
    try (RawServer server =
        RawServer.replying(
            connection -> {
              RawServer.say(connection, HEADERS + "{\"tunnels\": [");
              connection.setSoLinger(true, 0); // closing now resets
            })) {
      Unreachable failure = failure(Clients.of(server));

      assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
      assertThat(failure).hasMessage("The connection to " + address(server) + " broke off.");
    }
  }

  @Test
  void a_body_shorter_than_announced_is_broken_off() throws Exception {
    try (RawServer server =
        RawServer.replying(
            connection -> RawServer.say(connection, HEADERS + "{\"tunnels\": []}"))) {
      assertThat(failure(Clients.of(server)).reason()).isEqualTo(Reason.INTERRUPTED);
    }
  }

  @Test
  void a_connection_closed_without_a_word_is_broken_off() throws Exception {
    try (RawServer server = RawServer.replying(connection -> {})) {
      assertThat(failure(Clients.of(server)).reason()).isEqualTo(Reason.INTERRUPTED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", HEADERS, HEADERS + "{\"tunnels\": ["})
  void an_answer_that_stops_anywhere_is_not_waited_for_longer_than_the_limit(String beginning)
      throws Exception {
    try (RawServer server = RawServer.replying(RawServer.sayingOnly(beginning))) {
      Unreachable failure = failure(Clients.of("http://" + address(server), SHORT));

      assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
      assertThat(failure).hasMessage(address(server) + " did not answer in time.");
    }
  }

  @Test
  void a_port_where_nothing_listens_cannot_be_connected_to() throws Exception {
    try (FakeApi api = FakeApi.start()) {
      api.stop();

      Unreachable failure = failure(Clients.of(api));

      assertThat(failure.reason()).isEqualTo(Reason.CONNECT);
      assertThat(failure.host()).isEqualTo(api.url().substring("http://".length()));
      assertThat(failure).hasMessage("Nothing answers at " + failure.host() + ".");
    }
  }

  @Test
  void a_server_that_comes_back_is_reached_again() throws Exception {
    try (FakeApi api = FakeApi.start().answer("/tunnels", 200, "{\"tunnels\": []}")) {
      NgrokClient client = Clients.of(api);
      client.firstPage();
      api.stop();
      failure(client);
      api.restart();

      assertThat(client.firstPage().tunnels()).isEmpty();
    }
  }

  @Test
  void encryption_with_a_server_that_has_none_fails() throws Exception {
    try (RawServer server = RawServer.greeting("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      Unreachable failure = failure(Clients.of("https://" + address(server), Limits.DEFAULT));

      assertThat(failure.reason()).isEqualTo(Reason.TLS);
      assertThat(failure)
          .hasMessage("No trusted encrypted connection to " + address(server) + " could be made.");
    }
  }

  @Test
  void a_name_without_an_address_is_told_from_a_dead_host() {
    // Too long for any name server, so that none is asked.
    String host = ("a".repeat(60) + ".").repeat(5) + "example";

    Unreachable failure = failure(Clients.of("https://" + host, Limits.DEFAULT));

    assertThat(failure.reason()).isEqualTo(Reason.DNS);
    assertThat(failure).hasMessage("The name " + host + " has no address.");
  }
}
