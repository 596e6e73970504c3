package tunnelbrowser.failures;

import static tunnelbrowser.testing.RawServer.say;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tunnelbrowser.testing.CannedAnswer;

/** Bodies that are not what they should be, or far more than that. */
class BodyFailuresTest {
  private static final int MEGA = 1 << 20;
  private static final int DEEP = 100_000;
  private static final String NOT_JSON = "The response is not valid JSON.";
  private static final String WHOLE =
      "{\"tunnels\": [{\"id\": \"tn_9\"}], \"next_page_uri\": null}";

  static Stream<FailureScenario> kinds() {
    return Stream.of(broken(), deep(), huge(), odd(), dressed()).flatMap(kinds -> kinds);
  }

  private static Stream<FailureScenario> broken() {
    return Stream.of(
        FailureScenario.answering("an empty answer", CannedAnswer.empty(200))
            .tellsThatItCannotBeUsed("The response is empty."),
        FailureScenario.answering(
                "truncated JSON", "{\"tunnels\": [{\"id\": \"tn_9\"}, {\"id\": \"{key}")
            .tellsThatItCannotBeUsed(
                "The response ends in the middle of its JSON. Place: $.tunnels[1].id."),
        FailureScenario.answering("a page", CannedAnswer.html(200, "<title>Log in</title>{key}"))
            .tellsThatItCannotBeUsed(
                "The response is a web page instead of JSON. Place: text/html; charset=utf-8."),
        FailureScenario.answering(
                "no JSON", CannedAnswer.json(200, "{key}").with("Content-Type", "x/{key}"))
            .tellsThatItCannotBeUsed(NOT_JSON + " Place: x/[key]."),
        FailureScenario.answering("no list", "{\"{key}\": []}")
            .tellsThatItCannotBeUsed("The response has no list of tunnels. Place: $.tunnels."));
  }

  private static Stream<FailureScenario> deep() {
    String object = "{\"a\":";
    return Stream.of(
        nested("other", "[", "[0]".repeat(20)),
        nested("other", object, ".".repeat(60)),
        nested("tunnels", "[", "[0]".repeat(20)),
        nested("tunnels", object, ".a".repeat(30)));
  }

  private static FailureScenario nested(String member, String opening, String steps) {
    String place = "$." + member + "[0]" + steps;
    return FailureScenario.answering(
            "%s nested 100,000 deep in %s".formatted(member, opening),
            "{\"%s\": [%s".formatted(member, opening.repeat(DEEP)))
        .tellsThatItCannotBeUsed(NOT_JSON + " Place: " + place.substring(0, 59) + "….");
  }

  private static Stream<FailureScenario> huge() {
    return Stream.of(
        FailureScenario.of(
                "a body of 2 GB", apiServer -> apiServer.says(BodyFailuresTest::twoGigabytes))
            .tellsThatItCannotBeUsed("The response is larger than 32 MiB."),
        FailureScenario.answering(
                "a bomb",
                CannedAnswer.json(200, "{\"a\": \"" + " ".repeat(40 * MEGA) + "\"}").gzipped())
            .tellsThatItCannotBeUsed("The response is larger than 32 MiB."),
        FailureScenario.answering("a number a megabyte long", beside("1".repeat(MEGA)))
            .tellsThatItCannotBeUsed(NOT_JSON + " Place: $.tunnels[0].metadata."),
        FailureScenario.answering("a text a megabyte long", beside("\"" + "x".repeat(MEGA) + "\""))
            .tellsNothing("tn_9"),
        FailureScenario.answering(
                "a key a megabyte long", beside("{\"" + "x".repeat(MEGA) + "\": 1}"))
            .tellsNothing("tn_9"));
  }

  private static Stream<FailureScenario> odd() {
    return Stream.of(
        FailureScenario.answering(
                "bytes that are not UTF-8",
                CannedAnswer.json(
                    200, WHOLE.replace("_9", "_\u00e9").getBytes(StandardCharsets.ISO_8859_1)))
            .tellsNothing("tn_\ufffd"),
        FailureScenario.answering("the same tunnel twice on a page", twice("tn_9", "tn_8", "tn_9"))
            .tellsNothing("tn_9", "tn_8"),
        FailureScenario.of(
                "the same tunnel on two pages",
                apiServer ->
                    apiServer.answersAt(
                        ScenarioServer.SECOND_PAGE,
                        CannedAnswer.json(200, twice("tn_3", "tn_2", "tn_4"))))
            .tellsNothing("tn_5", "tn_4", "tn_3", "tn_2"),
        FailureScenario.answering("tunnels that are none", "{\"tunnels\": [7, null, [], {}]}")
            .tellsNothing(
                "(no id) 00000037", "(no id) 0033c587", "(no id) 00000b62", "(no id) 00000f62"));
  }

  private static Stream<FailureScenario> dressed() {
    return Stream.of(
        FailureScenario.answering(
                "JSON that is called something else",
                CannedAnswer.json(200, WHOLE).with("Content-Type", "text/plain"))
            .tellsNothing("tn_9"),
        FailureScenario.answering(
                "packed though nobody asked", CannedAnswer.json(200, WHOLE).gzipped())
            .tellsNothing("tn_9"),
        FailureScenario.answering(
                "said to be packed", CannedAnswer.json(200, WHOLE).with("Content-Encoding", "gzip"))
            .tellsThatItCannotBeUsed("The response cannot be decompressed."),
        FailureScenario.answering(
                "an announced length that is too short",
                CannedAnswer.json(200, WHOLE).with("Content-Length", "20"))
            .tellsThatItCannotBeUsed(
                "The response ends in the middle of its JSON. Place: $.tunnels[0].id."));
  }

  private static String beside(String value) {
    return "{\"tunnels\": [{\"id\": \"tn_9\", \"metadata\": %s}, {\"id\": \"tn_9\"}], \"a\": %s}"
        .formatted(value, value);
  }

  private static String twice(String... ids) {
    return Stream.of(ids)
        .map("{\"id\": \"%s\"}"::formatted)
        .collect(
            java.util.stream.Collectors.joining(
                ", ", "{\"tunnels\": [", "], \"next_page_uri\": null}"));
  }

  /** As much of them as the client takes. */
  private static void twoGigabytes(Socket connection) throws IOException {
    say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n");
    byte[] spaces = " ".repeat(MEGA).getBytes(StandardCharsets.US_ASCII);
    for (int said = 0; said < 2048; said++) {
      connection.getOutputStream().write(spaces);
    }
    throw new AssertionError("The client has read it all.");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void the_rows_stay_the_user_knows_and_reading_goes_on(FailureScenario scenario) throws Exception {
    ScenarioRun.through(scenario);
  }
}
