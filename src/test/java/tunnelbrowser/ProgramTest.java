package tunnelbrowser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonArray;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;
import tunnelbrowser.testing.FakeApi;

/** The whole program from its arguments to its output, everything real but the window. */
class ProgramTest {
  private static final String KEY = "ak_secret_0123456789abcdef";
  private static final String FIRST = "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU";
  private static final String SECOND = "tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi";

  @Test
  void the_demo_lists_its_fleet_and_the_references_examples() {
    ProgramRun result = ProgramRun.of(Map.of(), "list", "--demo", "--output", "json");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    List<JsonObject> tunnels = tunnels(result.out());
    assertThat(tunnels).hasSizeBetween(228, 252).doesNotHaveDuplicates();
    assertThat(tunnel(tunnels, FIRST))
        .containsEntry("public_url", new JsonString("https://eae72ddee951.ngrok.paid"))
        .containsEntry("started_at", new JsonString("2023-07-31T23:17:24Z"))
        .containsEntry("proto", new JsonString("https"))
        .containsEntry("region", new JsonString("us"))
        .containsEntry("forwards_to", new JsonString("http://localhost:80"))
        .containsKeys("tunnel_session", "endpoint")
        .doesNotContainKeys("metadata", "labels", "backends");
    assertThat(tunnel(tunnels, SECOND))
        .containsEntry("public_url", new JsonString("://:0"))
        .containsEntry("started_at", new JsonString("2023-07-31T23:17:19Z"))
        .containsEntry(
            "labels",
            new JsonObject(Map.of("baz", new JsonString("qux"), "foo", new JsonString("bar"))))
        .doesNotContainKeys("proto", "endpoint", "metadata", "backends");
  }

  @Test
  void the_demo_needs_no_key_and_does_not_look_at_one() {
    ProgramRun result =
        ProgramRun.of(Map.of("NGROK_API_KEY", "secret key"), "--demo", "get", SECOND);
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains(SECOND);
  }

  @Test
  void the_key_of_the_environment_goes_to_the_api_and_nowhere_into_the_output() {
    try (FakeApi api = FakeApi.start().answer("/tunnels", 200, "{\"tunnels\": []}")) {
      assertThat(ProgramRun.of(Map.of("NGROK_API_KEY", KEY), "list", "--api-url", api.url()))
          .isEqualTo(new ProgramRun(0, "", "No tunnels are online.\nKey from NGROK_API_KEY.\n"));
      assertThat(api.requests())
          .singleElement()
          .satisfies(
              request -> {
                assertThat(request.target()).isEqualTo("/tunnels?limit=100");
                assertThat(request.header("Authorization")).isEqualTo("Bearer " + KEY);
              });
    }
  }

  @Test
  void an_api_that_is_asked_for_by_address_is_listed() throws IOException {
    try (DemoServer server = ProgramRun.server()) {
      assertThat(ProgramRun.at(server, server.key(), "list"))
          .isEqualTo(
              new ProgramRun(
                  0,
                  """
                  Public URL                       Forwards to          Protocol  Region  Started               Labels            Metadata  ID
                  https://eae72ddee951.ngrok.paid  http://localhost:80  https     us      2023-07-31T23:17:24Z  —                 —         tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU
                  —                                http://localhost:80  —         us      2023-07-31T23:17:19Z  baz=qux, foo=bar  —         tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi
                  """,
                  "2 tunnels\nKey from NGROK_API_KEY.\n"));
    }
  }

  @Test
  void one_tunnel_is_shown_as_the_api_wrote_it() throws IOException {
    try (DemoServer server = ProgramRun.server()) {
      ProgramRun result = ProgramRun.at(server, server.key(), "get", FIRST, "--output", "json");
      assertThat(result.exitCode()).isZero();
      assertThat(((JsonObject) JsonText.parse(result.out()).orElseThrow()).members())
          .containsEntry("id", new JsonString(FIRST))
          .containsEntry("public_url", new JsonString("https://eae72ddee951.ngrok.paid"));
    }
  }

  private static List<JsonObject> tunnels(String json) {
    JsonArray all = (JsonArray) JsonText.parse(json).orElseThrow();
    return all.elements().stream().map(JsonObject.class::cast).toList();
  }

  private static Map<String, JsonValue> tunnel(List<JsonObject> tunnels, String id) {
    return tunnels.stream()
        .filter(tunnel -> tunnel.text("id").equals(Optional.of(id)))
        .findFirst()
        .orElseThrow()
        .members();
  }
}
