package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.RawServer;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure.Unreachable;
import tunnelbrowser.tunnel.ApiFailure.Unreachable.Reason;

/** What needs no server that answers; {@code tunnelbrowser.failures} has the rest. */
class BrokenConnectionsTest {

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
  void encryption_with_a_server_that_has_none_fails() throws Exception {
    try (RawServer server = RawServer.greeting("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      Unreachable failure = failure(Clients.of("https://" + address(server), Limits.DEFAULT));

      assertThat(failure.reason()).isEqualTo(Reason.NOT_ENCRYPTED);
      assertThat(failure).hasMessage(address(server) + " answers without encryption.");
    }
  }

  @Test
  void a_name_without_an_address_is_told_from_a_dead_host() {
    // Too long for any name server, so that none is asked.
    String host = ("a".repeat(60) + ".").repeat(5) + "example";

    Unreachable failure = failure(Clients.of("https://" + host, Limits.DEFAULT));

    assertThat(failure.reason()).isEqualTo(Reason.DNS);
    assertThat(failure).hasMessage("Cannot find " + host + " (DNS).");
  }
}
