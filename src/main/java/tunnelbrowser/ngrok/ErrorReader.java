package tunnelbrowser.ngrok;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;

/** Turns an answer that is not a success into the failure that it reports. */
final class ErrorReader {
  /** Codes that refuse the key, some of which come with HTTP 400: see ngrok's error pages. */
  private static final Set<String> ABOUT_THE_KEY =
      IntStream.rangeClosed(200, 208)
          .mapToObj(number -> "ERR_NGROK_" + number)
          .collect(Collectors.toUnmodifiableSet());

  private final AnswerReader answers;
  private final ServerText redactor;
  private final Clock clock;

  ErrorReader(AnswerReader answers, ServerText redactor, Clock clock) {
    this.answers = answers;
    this.redactor = redactor;
    this.clock = clock;
  }

  /** The failure, in the API's own words if the body has any. */
  ApiFailure read(HttpResponse<byte[]> answer) {
    ApiError error = error(answer);
    if (ABOUT_THE_KEY.contains(error.code())) {
      return new ApiFailure.Unauthorized(error);
    }
    return switch (error.status()) {
      case 401, 403 -> new ApiFailure.Unauthorized(error);
      case 404 -> new ApiFailure.NotFound(error);
      case 429 ->
          new ApiFailure.RateLimited(
              RetryAfter.until(header(answer, "Retry-After"), clock.instant()), error);
      default -> new ApiFailure.Rejected(error);
    };
  }

  private ApiError error(HttpResponse<byte[]> answer) {
    JsonObject body = body(answer);
    Optional<String> operation =
        body.members().get("details") instanceof JsonObject details
            ? details.text("operation_id")
            : Optional.empty();
    return new ApiError(
        answer.statusCode(),
        redactor.clean(body.text("error_code").orElse("")),
        redactor.clean(body.text("msg").orElse("")),
        redactor.clean(operation.orElseGet(() -> header(answer, "ngrok-operation-id"))));
  }

  /** The body's fields; none if it is a proxy's web page, say. */
  private JsonObject body(HttpResponse<byte[]> answer) {
    JsonObject nothing = new JsonObject(Map.of());
    try {
      JsonValue body = answers.read(answer, JsonText::read);
      return body instanceof JsonObject object ? object : nothing;
    } catch (ApiFailure.Malformed wordless) {
      return nothing;
    }
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
