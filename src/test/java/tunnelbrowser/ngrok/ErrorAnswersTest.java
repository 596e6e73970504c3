package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ApiFailure.NotFound;
import tunnelbrowser.tunnel.ApiFailure.RateLimited;
import tunnelbrowser.tunnel.ApiFailure.Rejected;
import tunnelbrowser.tunnel.ApiFailure.Unauthorized;

class ErrorAnswersTest {
  private static final String BODY =
      """
      {"error_code": "%s", "status_code": 400, "msg": "%s", "details": {"operation_id": "op_1"}}
      """;

  private final FakeApi api = FakeApi.start();

  @AfterEach
  void stop() {
    api.close();
  }

  private <F extends ApiFailure> F failure(Class<F> type, CannedAnswer answer) {
    api.answer("/tunnels", answer);
    return Objects.requireNonNull(catchThrowableOfType(type, () -> Clients.of(api).firstPage()));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void a_refused_key_is_unauthorized_in_the_apis_words(int status) {
    CannedAnswer answer =
        CannedAnswer.json(status, BODY.formatted("ERR_NGROK_200", "Who are you?"));

    Unauthorized failure = failure(Unauthorized.class, answer);

    assertThat(failure).hasMessage("Who are you?");
    assertThat(failure.error())
        .isEqualTo(new ApiError(status, "ERR_NGROK_200", "Who are you?", "op_1"));
  }

  @Test
  void an_echoed_key_is_redacted_from_the_message_and_its_causes() {
    String echo = "The credential '" + Clients.KEY + "' is invalid.";

    Unauthorized failure =
        failure(Unauthorized.class, CannedAnswer.json(403, BODY.formatted("ERR_NGROK_203", echo)));

    assertThat(failure).hasMessage("The credential '[key]' is invalid.").hasNoCause();
    assertThat(failure.error().toString()).doesNotContain(Clients.KEY);
  }

  @Test
  void an_unknown_address_is_not_found_without_a_code() {
    String body = "{\"status_code\": 404, \"msg\": \"No such tunnel\", \"details\": {}}";
    CannedAnswer answer = CannedAnswer.json(404, body).with("ngrok-operation-id", "op_header");

    NotFound failure = failure(NotFound.class, answer);

    assertThat(failure.error()).isEqualTo(new ApiError(404, "", "No such tunnel", "op_header"));
  }

  @Test
  void too_many_requests_name_the_moment_to_ask_again() {
    CannedAnswer answer =
        CannedAnswer.json(429, BODY.formatted("ERR_NGROK_226", "Slow down."))
            .with("Retry-After", "7");

    RateLimited failure = failure(RateLimited.class, answer);

    assertThat(failure).hasMessage("Slow down.");
    assertThat(failure.until()).isEqualTo(Clients.NOW.plusSeconds(7));
  }

  @Test
  void without_retry_after_the_window_of_a_minute_is_waited_out() {
    RateLimited failure = failure(RateLimited.class, CannedAnswer.empty(429));

    assertThat(failure).hasMessage("The API received too many requests from this account.");
    assertThat(failure.until()).isEqualTo(Clients.NOW.plusSeconds(60));
  }

  @Test
  void a_redirect_is_rejected_and_not_followed() {
    try (FakeApi other = FakeApi.start()) {
      CannedAnswer answer = CannedAnswer.empty(302).with("Location", other.url() + "/tunnels");

      Rejected failure = failure(Rejected.class, answer);

      assertThat(failure).hasMessage("The API answered with HTTP status 302.");
      assertThat(other.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "401, The API rejected the key.",
    "403, The API rejected the key.",
    "404, The API has nothing at this address.",
    "400, The API answered with HTTP status 400.",
    "502, The API answered with HTTP status 502."
  })
  void without_words_of_the_api_the_failure_has_its_own(int status, String message) {
    assertThat(failure(ApiFailure.class, CannedAnswer.empty(status))).hasMessage(message);
    assertThat(failure(ApiFailure.class, CannedAnswer.html(status, "<html>Bad gateway</html>")))
        .hasMessage(message);
    assertThat(failure(ApiFailure.class, CannedAnswer.json(status, "[\"unexpected\"]")))
        .hasMessage(message);
    assertThat(failure(ApiFailure.class, CannedAnswer.json(status, "{\"msg\": 7, \"details\": 8}")))
        .hasMessage(message);
  }

  @Test
  void a_compressed_error_is_read_too() {
    CannedAnswer answer =
        CannedAnswer.json(500, BODY.formatted("ERR_NGROK_1500", "Maintenance.")).gzipped();

    assertThat(failure(Rejected.class, answer)).hasMessage("Maintenance.");
  }

  @Test
  void words_of_the_api_are_shown_on_one_line_and_not_longer_than_a_thousand_characters() {
    String text = "one\\ntwo\\u0007\\u001b[31m " + "x".repeat(2000);

    String message =
        failure(Rejected.class, CannedAnswer.json(400, BODY.formatted("E", text)))
            .error()
            .message();

    assertThat(message).startsWith("one two[31m xxx").endsWith("x…").hasSize(1000);
  }
}
