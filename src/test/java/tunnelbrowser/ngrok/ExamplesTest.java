package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelDetail;

/** The example answers of ngrok's reference page, word for word. */
class ExamplesTest {
  private static final Tunnel HTTPS_TUNNEL =
      new Tunnel(
          "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU",
          "https://eae72ddee951.ngrok.paid",
          Optional.of(Instant.parse("2023-07-31T23:17:24Z")),
          "",
          "https",
          "us",
          Optional.of(
              new Ref(
                  "ts_2TMGH5pURxBRFkvbgAy2558Pm9n",
                  "https://api.ngrok.com/tunnel_sessions/ts_2TMGH5pURxBRFkvbgAy2558Pm9n")),
          Optional.of(
              new Ref(
                  "ep_2TMGH0ybZBbfx1JqjUyEUbF0mBU",
                  "https://api.ngrok.com/endpoints/ep_2TMGH0ybZBbfx1JqjUyEUbF0mBU")),
          Map.of(),
          List.of(),
          "http://localhost:80",
          "",
          List.of());

  private static final Tunnel LABELED_TUNNEL =
      new Tunnel(
          "tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi",
          "://:0",
          Optional.of(Instant.parse("2023-07-31T23:17:19Z")),
          "",
          "",
          "us",
          Optional.of(
              new Ref(
                  "ts_2TMGGQk5w8vCXnNM4UGNs0sZVsf",
                  "https://api.ngrok.com/tunnel_sessions/ts_2TMGGQk5w8vCXnNM4UGNs0sZVsf")),
          Optional.empty(),
          Map.of("baz", "qux", "foo", "bar"),
          List.of(),
          "http://localhost:80",
          "",
          List.of());

  @Test
  void the_list_is_one_page_with_both_tunnels() throws Exception {
    try (FakeApi api = FakeApi.start().answer("/tunnels", 200, example("list-tunnels.json"))) {
      Page page = Clients.of(api).firstPage();

      assertThat(page.tunnels()).containsExactly(HTTPS_TUNNEL, LABELED_TUNNEL);
      assertThat(page.tunnels().get(1).labels().keySet()).containsExactly("baz", "foo");
      assertThat(page.next()).isEmpty();
    }
  }

  @Test
  void one_tunnel_comes_with_everything_the_api_said() throws Exception {
    String example = example("get-tunnel.json");
    String path = "/tunnels/tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU";
    try (FakeApi api = FakeApi.start().answer(path, 200, example)) {
      TunnelDetail detail = Clients.of(api).get("tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU");

      assertThat(detail.tunnel()).isEqualTo(HTTPS_TUNNEL);
      assertThat(detail.resource().uri()).isEqualTo(api.url() + path);
      assertThat(detail.resource().readAt()).isEqualTo(Clients.NOW);
      assertThat(JsonText.parse(example)).contains(detail.resource().fields());
    }
  }

  @Test
  void a_reference_leads_to_a_resource_with_all_its_fields() throws Exception {
    try (FakeApi api =
        FakeApi.start()
            .answer("/tunnel_sessions/ts_1", 200, "{\"id\":\"ts_1\",\"os\":\"linux\"}")) {
      String uri = api.url() + "/tunnel_sessions/ts_1";
      JsonObject fields = Clients.of(api).follow(new Ref("ts_1", uri)).fields();

      assertThat(JsonText.compact(fields)).isEqualTo("{\"id\":\"ts_1\",\"os\":\"linux\"}");
    }
  }

  private static String example(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(ExamplesTest.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
