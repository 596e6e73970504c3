package tunnelbrowser.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.demo.Caller.text;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.TestClock;

class ListTest {
  private static final String PAGE =
      """
      {"tunnels":[{"id":"tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU","public_url":"https://eae72ddee951.ngrok.paid",\
      "started_at":"2023-07-31T23:17:24Z","proto":"https","region":"us","tunnel_session":{\
      "id":"ts_2TMGH5pURxBRFkvbgAy2558Pm9n",\
      "uri":"https://api.ngrok.com/tunnel_sessions/ts_2TMGH5pURxBRFkvbgAy2558Pm9n"},"endpoint":{\
      "id":"ep_2TMGH0ybZBbfx1JqjUyEUbF0mBU",\
      "uri":"https://api.ngrok.com/endpoints/ep_2TMGH0ybZBbfx1JqjUyEUbF0mBU"},\
      "forwards_to":"http://localhost:80"},{"id":"tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi",\
      "public_url":"://:0","started_at":"2023-07-31T23:17:19Z","region":"us","tunnel_session":{\
      "id":"ts_2TMGGQk5w8vCXnNM4UGNs0sZVsf",\
      "uri":"https://api.ngrok.com/tunnel_sessions/ts_2TMGGQk5w8vCXnNM4UGNs0sZVsf"},\
      "labels":{"baz":"qux","foo":"bar"},"forwards_to":"http://localhost:80"}],\
      "uri":"https://api.ngrok.com/tunnels","next_page_uri":null}""";

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private Caller caller;

  @BeforeEach
  void start() throws IOException {
    caller = Caller.of(240, clock);
  }

  @AfterEach
  void stop() {
    caller.close();
  }

  @Test
  void two_tunnels_are_the_reference_pages_word_for_word() throws IOException {
    try (Caller two = Caller.of(2, clock)) {
      assertThat(two.call("/tunnels").body().replace(two.base(), "https://api.ngrok.com"))
          .isEqualTo(PAGE);
      assertThat(two.get("/tunnels/tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi"))
          .isEqualTo(two.get("/tunnels").getAsJsonArray("tunnels").get(1));
    }
  }

  @Test
  void the_reference_pages_tunnels_are_the_oldest_two() {
    List<JsonObject> tunnels = caller.everyTunnel(100);
    assertThat(tunnels.subList(tunnels.size() - 2, tunnels.size()))
        .extracting(tunnel -> text(tunnel, "id"))
        .containsExactly("tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU", "tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi");
  }

  @Test
  void a_page_holds_a_hundred_unless_told_otherwise() {
    JsonObject page = caller.get("/tunnels");
    assertThat(page.getAsJsonArray("tunnels")).hasSize(100);
    assertThat(text(page, "uri")).isEqualTo(caller.base() + "/tunnels");
    String last = text(page.getAsJsonArray("tunnels").get(99).getAsJsonObject(), "id");
    assertThat(text(page, "next_page_uri"))
        .isEqualTo(caller.base() + "/tunnels?before_id=" + last + "&limit=100");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 99, 100})
  void the_pages_cover_the_fleet_exactly_once_newest_first(int limit) {
    List<JsonObject> tunnels = caller.everyTunnel(limit);
    assertThat(tunnels).extracting(tunnel -> text(tunnel, "id")).doesNotHaveDuplicates();
    assertThat(tunnels).isEqualTo(caller.everyTunnel(100));
    assertThat(tunnels)
        .extracting(tunnel -> text(tunnel, "started_at"))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(tunnels).hasSizeBetween(228, 252);
  }

  @Test
  void a_full_last_page_is_the_last_page() throws IOException {
    try (Caller two = Caller.of(2, clock)) {
      assertThat(two.get("/tunnels?limit=2").get("next_page_uri").isJsonNull()).isTrue();
      assertThat(two.everyTunnel(1)).hasSize(2);
      assertThat(two.get("/tunnels?before_id=tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi").toString())
          .isEqualTo(
              "{\"tunnels\":[],\"uri\":\"" + two.base() + "/tunnels\",\"next_page_uri\":null}");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3"})
  void small_fleets_are_exactly_as_small_as_asked(int asked, int size) throws IOException {
    try (Caller small = Caller.of(asked, clock)) {
      List<JsonObject> tunnels = small.everyTunnel(100);
      assertThat(tunnels).hasSize(size);
      assertThat(tunnels.isEmpty() || text(tunnels.getLast(), "id").startsWith("tn_2TMG")).isTrue();
    }
  }

  @Test
  void a_hundred_thousand_tunnels_are_listed_from_both_ends() throws IOException {
    try (Caller many = Caller.of(100_000, clock)) {
      JsonObject page = many.get("/tunnels");
      Set<String> seen = new HashSet<>();
      for (int pages = 0; pages < 20; pages++) {
        page.getAsJsonArray("tunnels")
            .forEach(tunnel -> assertThat(seen.add(text(tunnel.getAsJsonObject(), "id"))).isTrue());
        page = many.get(text(page, "next_page_uri"));
      }
      assertThat(seen).hasSize(2000);
      assertThat(many.get("/tunnels/" + seen.iterator().next())).isNotNull();
      assertThat(many.get("/tunnels/tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi")).isNotNull();
    }
  }

  @Test
  void long_answers_are_compressed_for_clients_that_say_they_can() throws IOException {
    HttpResponse<byte[]> response = callAccepting("/tunnels", "deflate, gzip;q=0.8");
    assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    byte[] body = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
    assertThat(JsonParser.parseString(new String(body, StandardCharsets.UTF_8)))
        .isEqualTo(caller.get("/tunnels"));
    assertThat(response.body()).hasSizeLessThan(body.length / 2);
  }

  @Test
  void short_answers_and_other_clients_get_plain_text() {
    String one = "/tunnels/tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU";
    assertThat(callAccepting(one, "gzip").headers().firstValue("Content-Encoding")).isEmpty();
    for (String other : List.of("identity", "gzip;q=0", "xgzip", "gzip; q=0.0, br")) {
      assertThat(callAccepting("/tunnels", other).headers().firstValue("Content-Encoding"))
          .isEmpty();
    }
  }

  private HttpResponse<byte[]> callAccepting(String path, String encodings) {
    return caller.send(
        path,
        request ->
            request
                .header("Authorization", "Bearer " + caller.server().key())
                .header("Ngrok-Version", "2")
                .header("Accept-Encoding", encodings),
        BodyHandlers.ofByteArray());
  }
}
