package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ApiKey;

/** Whatever comes with a failure becomes a failure, on one line and without the key. */
class ErrorFuzz {
  private static final String KEY = "K3y!";
  private static final int[] STATUSES = {400, 401, 403, 404, 429, 500, 502, 302};
  private static final Limits LIMITS =
      new Limits(Limits.DEFAULT.connect(), Limits.DEFAULT.answer(), 1 << 16);

  private final ServerText redactor = new ServerText(ApiKey.of(KEY));
  private final ErrorReader errors =
      new ErrorReader(
          new AnswerReader(LIMITS, redactor), redactor, Clock.fixed(Clients.NOW, ZoneOffset.UTC));

  @DictionaryEntries({
    "\"error_code\":",
    "\"msg\":",
    "\"details\":{",
    "\"operation_id\":",
    "ERR_NGROK_206",
    "K3y!",
    "\\u0000"
  })
  @FuzzTest(maxDuration = "")
  void an_error_becomes_a_failure_in_words(FuzzedDataProvider input) {
    int status = input.pickValue(STATUSES);
    Map<String, String> headers =
        Map.of(
            "Content-Encoding", input.consumeBoolean() ? "gzip" : "",
            "Content-Type", input.pickValue(new String[] {"application/json", "text/html", ""}),
            "Retry-After", input.consumeString(40),
            "ngrok-operation-id", input.consumeString(40));
    ApiFailure failure =
        errors.read(new FixedAnswer(status, headers, input.consumeRemainingAsBytes()));
    assertThat(failure.error().status()).isEqualTo(status);
    for (String shown :
        new String[] {
          failure.getMessage(),
          failure.error().message(),
          failure.error().code(),
          failure.error().operationId()
        }) {
      assertThat(shown).doesNotContain(KEY).doesNotContain("\n", "\u0000").hasSizeLessThan(1001);
    }
    if (failure instanceof ApiFailure.RateLimited limited) {
      assertThat(limited.until()).isBetween(Clients.NOW, Clients.NOW.plusSeconds(600));
    }
  }
}
