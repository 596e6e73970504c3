package tunnelbrowser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.demo.DemoServer;

/** What the whole program says when it cannot do what was asked, the real thing but the window. */
class ProgramFailureTest {
  private static final String KEY = "ak_secret_0123456789abcdef";

  @ParameterizedTest
  @CsvSource({"list,", "get, tn_1"})
  void without_a_key_it_says_how_to_give_one(String command, @Nullable String id) {
    String[] args = id == null ? new String[] {command} : new String[] {command, id};
    assertThat(ProgramRun.of(Map.of("NGROK_API_KEY", " "), args))
        .isEqualTo(
            new ProgramRun(
                1,
                "",
                "No API key: set NGROK_API_KEY, set up an account with \"accounts add\", or try"
                    + " the sample data with --demo.\n"));
  }

  @Test
  void an_impossible_key_is_refused_without_being_repeated() {
    assertThat(ProgramRun.of(Map.of("NGROK_API_KEY", "secret key"), "list"))
        .isEqualTo(
            new ProgramRun(
                1,
                "",
                "NGROK_API_KEY holds no usable key: The API key contains a space, a line break or"
                    + " another character that keys never contain.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://example.com | The API URL must begin with https://, because plain http would show"
            + " the key to others; http is allowed for this computer only.",
        "https://user@example.com | The API URL must not contain a user name, a query or a"
            + " fragment.",
        "https://example.com:99999 | The API URL has an invalid port.",
      })
  void an_address_that_must_not_see_the_key_is_refused(String url, String sentence) {
    assertThat(ProgramRun.of(Map.of("NGROK_API_KEY", KEY), "list", "--api-url", url))
        .isEqualTo(new ProgramRun(1, "", sentence + "\n"));
  }

  @Test
  void a_tunnel_that_is_not_there_is_no_longer_online() throws IOException {
    try (DemoServer server = ProgramRun.server()) {
      ProgramRun result = ProgramRun.at(server, server.key(), "get", "tn_gone");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).matches("No tunnel tn_gone is online\\. \\(op_\\w{27}\\)\n");
    }
  }

  @Test
  void a_wrong_key_is_explained_and_not_repeated() throws IOException {
    try (DemoServer server = ProgramRun.server()) {
      ProgramRun result = ProgramRun.at(server, "wrongkey_0123456789abcdefgh", "list");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .startsWith("The API rejected the key; check NGROK_API_KEY: ")
          .contains("[key]")
          .matches("(?s).* \\(ERR_NGROK_203, op_\\w{27}\\)\n")
          .doesNotContain("wrongkey");
    }
  }

  @Test
  void nobody_there_is_said_in_a_sentence() throws IOException {
    String url;
    try (DemoServer server = ProgramRun.server()) {
      url = server.baseUrl().toString();
    }
    assertThat(ProgramRun.of(Map.of("NGROK_API_KEY", KEY), "list", "--api-url", url))
        .isEqualTo(
            new ProgramRun(
                1, "", "Cannot connect to " + url.substring("http://".length()) + ".\n"));
  }

  @Test
  void a_taken_port_is_named() throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket taken = new ServerSocket(0, 0, loopback)) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(ProgramRun.of(Map.of(), "demo-server", "--port", port))
          .isEqualTo(
              new ProgramRun(
                  1,
                  "",
                  "The demo server cannot use port " + port + ": Address already in use.\n"));
    }
  }
}
