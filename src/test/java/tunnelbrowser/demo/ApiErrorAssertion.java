package tunnelbrowser.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;

/** Checks that an answer is an error of ngrok's shape, to the letter. */
final class ApiErrorAssertion {
  private ApiErrorAssertion() {}

  /**
   * @param code empty for an error that has none
   */
  static void assertRefused(
      HttpResponse<String> response, int status, String code, String message) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    String operation = response.headers().firstValue("ngrok-operation-id").orElseThrow();
    assertThat(operation).matches("op_[0-9A-Za-z]{27}");
    JsonObject expected = new JsonObject();
    if (!code.isEmpty()) {
      expected.addProperty("error_code", code);
    }
    expected.addProperty("status_code", status);
    expected.addProperty("msg", message);
    JsonObject details = new JsonObject();
    details.addProperty("operation_id", operation);
    expected.add("details", details);
    assertThat(response.body()).isEqualTo(expected.toString());
  }
}
