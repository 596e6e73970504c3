package tunnelbrowser.failures;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tunnelbrowser.testing.CannedAnswer;

/** Answers of the API that are refusals, and those of servers that stand in for it. */
class StatusFailuresTest {
  private static final String REFUSED = "API key rejected";
  private static final String REJECTED = "{host} rejected the request (HTTP 400)";
  private static final String SHAPE =
      "This does not look like an API key. Copy the whole key again.";
  private static final String ACCOUNT =
      "The account is suspended or may not use the API. Ask the account's owner.";
  private static final String AUTHTOKEN =
      "This is an authtoken, which starts agents. The list needs an API key.";
  private static final String TOO_MANY = "Too many requests";
  private static final String SHARED =
      "ngrok allows an account 120 requests a minute, shared by all its tools.";
  private static final String LIMITED =
      "{\"error_code\": \"ERR_NGROK_226\", \"status_code\": 429, \"msg\": \"Slow down, {key}.\"}";

  static Stream<FailureScenario> kinds() {
    return Stream.of(keys(), limits(), requests(), servers(), redirects()).flatMap(kinds -> kinds);
  }

  private static Stream<FailureScenario> keys() {
    return Stream.of(
        refusal(403, 200).tells(REFUSED, "The request carried no key. Connect the account again."),
        refusal(400, 201).tells(REFUSED, SHAPE),
        refusal(403, 202).tells(REFUSED, SHAPE),
        refusal(403, 203)
            .tells(REFUSED, "The key is wrong or has been revoked. Create a new API key."),
        refusal(403, 204).tells(REFUSED, ACCOUNT),
        refusal(403, 205).tells(REFUSED, ACCOUNT),
        refusal(403, 206).tells(REFUSED, AUTHTOKEN),
        refusal(403, 207).tells(REFUSED, AUTHTOKEN),
        refusal(403, 208)
            .tells(
                REFUSED,
                "This is the key's ID. The key itself was shown only once, when it was created."),
        refusal(403, 220)
            .tells(
                "This IP address may not use the API",
                "An IP restriction of the account blocks this computer."),
        FailureScenario.answering("403 without a word", CannedAnswer.empty(403))
            .tells(REFUSED, "Check the key, or create a new API key."),
        FailureScenario.answering("401 with a page", CannedAnswer.html(401, "<p>{key}</p>"))
            .tells(REFUSED, "Check the key, or create a new API key."));
  }

  private static Stream<FailureScenario> limits() {
    return Stream.of(
        FailureScenario.answering("429 with Retry-After", limited("7")).tells(TOO_MANY, SHARED),
        FailureScenario.answering("429 without Retry-After", CannedAnswer.json(429, LIMITED))
            .tells(TOO_MANY, SHARED),
        FailureScenario.answering("429 with a senseless Retry-After", limited("in a while, {key}"))
            .tells(TOO_MANY, SHARED));
  }

  private static Stream<FailureScenario> requests() {
    return Stream.of(
        refusal(400, 218)
            .tells(
                REJECTED,
                "The request was not accepted. Check the API URL. The server said: “You sent"
                    + " '[key]'.”"),
        refusal(400, 223)
            .tells(
                REJECTED,
                "The request was not accepted. Check the API URL. The server said: “You sent"
                    + " '[key]'.”"),
        refusal(400, 231)
            .tells(
                REJECTED,
                "The request was not accepted. Check the API URL. The server said: “You sent"
                    + " '[key]'.”"),
        FailureScenario.answering(
                "404 on the list",
                CannedAnswer.json(404, "{\"status_code\": 404, \"msg\": \"Not found: {key}\"}"))
            .tells("Not found", "There is no API at this address. Check the API URL."));
  }

  private static Stream<FailureScenario> servers() {
    return Stream.of(
        refusal(503, 1500)
            .tells(
                "{host} returned an error (HTTP 503)",
                "The problem is on the server's side. The server said: “You sent '[key]'.”"),
        FailureScenario.answering("503 without a body", CannedAnswer.empty(503))
            .tells("{host} returned an error (HTTP 503)", "The problem is on the server's side."),
        FailureScenario.answering(
                "500 with a body", CannedAnswer.json(500, "{\"msg\": \"Oops, {key}\"}"))
            .tells(
                "{host} returned an error (HTTP 500)",
                "The problem is on the server's side. The server said: “Oops, [key]”"),
        FailureScenario.answering("500 without a body", CannedAnswer.empty(500))
            .tells("{host} returned an error (HTTP 500)", "The problem is on the server's side."),
        FailureScenario.answering(
                "502 with a page", CannedAnswer.html(502, "<h1>Bad gateway</h1>{key}"))
            .tells("{host} returned an error (HTTP 502)", "The problem is on the server's side."));
  }

  private static Stream<FailureScenario> redirects() {
    return Stream.of(301, 302, 303, 307, 308)
        .map(
            status ->
                FailureScenario.answering(
                        status + " to another host",
                        CannedAnswer.empty(status)
                            .with("Location", "https://example.com/?key={key}"))
                    .tells(
                        "The API redirects the request (HTTP " + status + ")",
                        "Redirects are not followed, because the key goes nowhere else. Check the"
                            + " API URL. A network that asks you to log in can be the cause."));
  }

  private static CannedAnswer limited(String retryAfter) {
    return CannedAnswer.json(429, LIMITED).with("Retry-After", retryAfter);
  }

  private static FailureScenario.Unread refusal(int status, int code) {
    return FailureScenario.answering(
        status + " ERR_NGROK_" + code,
        CannedAnswer.json(
            status,
            """
            {"error_code": "ERR_NGROK_%d", "status_code": %d, "msg": "You sent '{key}'.",
             "details": {"operation_id": "op_{key}"}}
            """
                .formatted(code, status)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void the_rows_stay_the_user_knows_and_reading_goes_on(FailureScenario scenario) throws Exception {
    ScenarioRun.through(scenario);
  }
}
