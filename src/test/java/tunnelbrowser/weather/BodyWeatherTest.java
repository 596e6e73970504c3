package tunnelbrowser.weather;

import static tunnelbrowser.testing.RawServer.say;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tunnelbrowser.testing.Answer;

/** Bodies that are not what they should be, or far more than that. */
class BodyWeatherTest {
  private static final int MEGA = 1 << 20;
  private static final int DEEP = 100_000;
  private static final String NOT_JSON = "The answer is not JSON that can be read.";
  private static final String WHOLE =
      "{\"tunnels\": [{\"id\": \"tn_9\"}], \"next_page_uri\": null}";

  static Stream<Weather> kinds() {
    return Stream.of(broken(), deep(), huge(), odd(), dressed()).flatMap(kinds -> kinds);
  }

  private static Stream<Weather> broken() {
    return Stream.of(
        Weather.answering("an empty answer", Answer.empty(200))
            .tellsThatItCannotBeUsed("The answer is empty."),
        Weather.answering("truncated JSON", "{\"tunnels\": [{\"id\": \"tn_9\"}, {\"id\": \"{key}")
            .tellsThatItCannotBeUsed(
                "The answer ends in the middle of its JSON. Place: $.tunnels[1].id."),
        Weather.answering("a page", Answer.html(200, "<title>Log in</title>{key}"))
            .tellsThatItCannotBeUsed(
                "The answer is a web page instead of JSON. Place: text/html; charset=utf-8."),
        Weather.answering("no JSON", Answer.json(200, "{key}").with("Content-Type", "x/{key}"))
            .tellsThatItCannotBeUsed(NOT_JSON + " Place: x/[key]."),
        Weather.answering("no list", "{\"{key}\": []}")
            .tellsThatItCannotBeUsed("The answer has no list of tunnels. Place: $.tunnels."));
  }

  private static Stream<Weather> deep() {
    String object = "{\"a\":";
    return Stream.of(
        nested("other", "[", "[0]".repeat(20)),
        nested("other", object, ".".repeat(60)),
        nested("tunnels", "[", "[0]".repeat(20)),
        nested("tunnels", object, ".a".repeat(30)));
  }

  private static Weather nested(String member, String opening, String steps) {
    String place = "$." + member + "[0]" + steps;
    return Weather.answering(
            "%s nested 100,000 deep in %s".formatted(member, opening),
            "{\"%s\": [%s".formatted(member, opening.repeat(DEEP)))
        .tellsThatItCannotBeUsed(NOT_JSON + " Place: " + place.substring(0, 59) + "….");
  }

  private static Stream<Weather> huge() {
    return Stream.of(
        Weather.of("a body of 2 GB", station -> station.says(BodyWeatherTest::twoGigabytes))
            .tellsThatItCannotBeUsed("The answer is larger than 32 MiB."),
        Weather.answering(
                "a bomb", Answer.json(200, "{\"a\": \"" + " ".repeat(40 * MEGA) + "\"}").gzipped())
            .tellsThatItCannotBeUsed("The answer is larger than 32 MiB."),
        Weather.answering("a number a megabyte long", beside("1".repeat(MEGA)))
            .tellsThatItCannotBeUsed(NOT_JSON + " Place: $.tunnels[0].metadata."),
        Weather.answering("a text a megabyte long", beside("\"" + "x".repeat(MEGA) + "\""))
            .tellsNothing("tn_9"),
        Weather.answering("a key a megabyte long", beside("{\"" + "x".repeat(MEGA) + "\": 1}"))
            .tellsNothing("tn_9"));
  }

  private static Stream<Weather> odd() {
    return Stream.of(
        Weather.answering(
                "bytes that are not UTF-8",
                Answer.json(
                    200, WHOLE.replace("_9", "_\u00e9").getBytes(StandardCharsets.ISO_8859_1)))
            .tellsNothing("tn_\ufffd"),
        Weather.answering("the same tunnel twice on a page", twice("tn_9", "tn_8", "tn_9"))
            .tellsNothing("tn_9", "tn_8"),
        Weather.of(
                "the same tunnel on two pages",
                station ->
                    station.answersAt(
                        Station.SECOND_PAGE, Answer.json(200, twice("tn_3", "tn_2", "tn_4"))))
            .tellsNothing("tn_5", "tn_4", "tn_3", "tn_2"),
        Weather.answering("tunnels that are none", "{\"tunnels\": [7, null, [], {}]}")
            .tellsNothing(
                "(no id) 00000037", "(no id) 0033c587", "(no id) 00000b62", "(no id) 00000f62"));
  }

  private static Stream<Weather> dressed() {
    return Stream.of(
        Weather.answering(
                "JSON that is called something else",
                Answer.json(200, WHOLE).with("Content-Type", "text/plain"))
            .tellsNothing("tn_9"),
        Weather.answering("packed though nobody asked", Answer.json(200, WHOLE).gzipped())
            .tellsNothing("tn_9"),
        Weather.answering(
                "said to be packed", Answer.json(200, WHOLE).with("Content-Encoding", "gzip"))
            .tellsThatItCannotBeUsed("The answer cannot be unpacked."),
        Weather.answering(
                "an announced length that is too short",
                Answer.json(200, WHOLE).with("Content-Length", "20"))
            .tellsThatItCannotBeUsed(
                "The answer ends in the middle of its JSON. Place: $.tunnels[0].id."));
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
  void the_rows_stay_the_user_knows_and_reading_goes_on(Weather weather) throws Exception {
    Voyage.through(weather);
  }
}
