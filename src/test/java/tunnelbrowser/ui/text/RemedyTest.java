package tunnelbrowser.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ApiFailure.Unreachable.Reason;
import tunnelbrowser.tunnel.UnusableProxy;

class RemedyTest {
  private static final String NETWORK = "Check the network connection and the API URL.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | The request carried no key. Connect the account again.",
        "201 | This does not look like an API key. Copy the whole key again.",
        "202 | This does not look like an API key. Copy the whole key again.",
        "203 | The key is wrong or has been revoked. Create a new API key.",
        "204 | The account is suspended or may not use the API. Ask the account's owner.",
        "205 | The account is suspended or may not use the API. Ask the account's owner.",
        "206 | This is an authtoken, which starts agents. The list needs an API key.",
        "207 | This is an authtoken, which starts agents. The list needs an API key.",
        "208 | This is the key's ID. The key itself was shown only once, when it was created.",
        "999 | Check the key, or create a new API key.",
      })
  void a_refused_key_is_explained_by_its_code_and_never_repeated(int number, String advice) {
    String code = "ERR_NGROK_" + number;
    ApiError error = new ApiError(403, code, "The key secret_key is refused.", "op_1");
    assertThat(Remedy.of(new ApiFailure.Unauthorized(error)))
        .isEqualTo(new Remedy("API key rejected", advice, "", code, "op_1"));
  }

  @Test
  void a_rate_limit_is_no_alarm() {
    assertThat(Remedy.of(Failures.rateLimited()))
        .isEqualTo(
            new Remedy(
                "Too many requests",
                "ngrok allows an account 120 requests a minute, shared by all its tools.",
                "",
                "ERR_NGROK_226",
                "op_2"));
  }

  @Test
  void nothing_there_hints_at_the_address() {
    assertThat(Remedy.of(Failures.notFound()))
        .isEqualTo(
            new Remedy(
                "Not found",
                "There is no API at this address. Check the API URL.",
                "",
                "",
                "op_3"));
  }

  @Test
  void trouble_of_ngroks_own_is_told_in_its_words() {
    assertThat(Remedy.of(rejected(503, "ERR_NGROK_1500", "Down for maintenance.")))
        .isEqualTo(
            new Remedy(
                "API returned an error (HTTP 503)",
                "The problem is on the server's side.",
                "Down for maintenance.",
                "ERR_NGROK_1500",
                "op_4"));
  }

  @Test
  void trouble_without_words_is_told_all_the_same() {
    assertThat(Remedy.of(rejected(502, "", "")))
        .isEqualTo(
            new Remedy(
                "API returned an error (HTTP 502)",
                "The problem is on the server's side.",
                "",
                "",
                "op_4"));
  }

  @Test
  void an_ip_restriction_has_a_remedy_of_its_own() {
    assertThat(Remedy.of(rejected(400, "ERR_NGROK_220", "203.0.113.7 is not allowed.")))
        .isEqualTo(
            new Remedy(
                "This IP address may not use the API",
                "An IP restriction of the account blocks this computer.",
                "",
                "ERR_NGROK_220",
                "op_4"));
  }

  @Test
  void any_other_rejection_is_told_in_ngroks_words() {
    assertThat(Remedy.of(rejected(400, "ERR_NGROK_223", "No such id.")))
        .isEqualTo(
            new Remedy(
                "API rejected the request (HTTP 400)",
                "The request was not accepted. Check the API URL.",
                "No such id.",
                "ERR_NGROK_223",
                "op_4"));
    assertThat(Remedy.of(rejected(400, "", "No such id.")).quoted())
        .isEqualTo("The server said: “No such id.”");
    assertThat(Remedy.of(rejected(418, "", "")).quoted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DNS | Cannot find api.example (DNS) | " + NETWORK,
        "CONNECT | Cannot connect to api.example | " + NETWORK,
        "TIMEOUT | api.example does not answer in time | " + NETWORK,
        "INTERRUPTED | The connection to api.example was interrupted | " + NETWORK,
        "NOT_ENCRYPTED | api.example answers without encryption | The server speaks http, not"
            + " https. Check the scheme and port of the API URL.",
        "TLS | No secure connection to api.example | The certificate is not trusted, is"
            + " for another name, or the encryption failed. A proxy that inspects traffic can be"
            + " the cause.",
      })
  void an_unreachable_api_is_told_by_what_failed(Reason reason, String title, String advice) {
    assertThat(
            Remedy.of(new ApiFailure.Unreachable(reason, "api.example", new IOException("inner"))))
        .isEqualTo(new Remedy(title, advice, "", "", ""));
  }

  @Test
  void a_proxy_that_cannot_be_used_is_told_with_what_is_wrong() {
    assertThat(
            Remedy.of(
                new ApiFailure.Unreachable(
                    Reason.UNUSABLE_PROXY,
                    "api.example",
                    new UnusableProxy(Message.verbatim("HTTPS_PROXY is odd.")))))
        .isEqualTo(
            new Remedy(
                "The proxy cannot be used",
                "HTTPS_PROXY is odd. Correct it, or name hosts that need no proxy in NO_PROXY,"
                    + " and restart.",
                "",
                "",
                ""));
  }

  @Test
  void an_unreadable_answer_says_what_and_where() {
    assertThat(Remedy.of(Failures.malformed()))
        .isEqualTo(
            new Remedy(
                "Unexpected response from API",
                "The list of tunnels is not a list. Place: $.tunnels. A proxy or a wrong API URL"
                    + " can be"
                    + " the cause.",
                "",
                "",
                ""));
    assertThat(
            Remedy.of(new ApiFailure.Malformed(Message.verbatim("The response is empty."), ""))
                .advice())
        .isEqualTo("The response is empty. A proxy or a wrong API URL can be the cause.");
  }

  @Test
  void a_code_has_a_page() {
    assertThat(Remedy.of(Failures.unauthorized()).page())
        .hasValue(URI.create("https://ngrok.com/docs/errors/err_ngrok_203"));
    assertThat(Remedy.of(Failures.unreachable()).page()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[key]", "not a code", "../../login", "ERR_NGROK_", "ERR_NGROK_1?x=%"})
  void a_code_that_is_none_of_ngroks_has_no_page(String code) {
    assertThat(Remedy.of(rejected(400, code, "")).page()).isEmpty();
  }

  private static ApiFailure rejected(int status, String code, String message) {
    return new ApiFailure.Rejected(new ApiError(status, code, message, "op_4"));
  }
}
