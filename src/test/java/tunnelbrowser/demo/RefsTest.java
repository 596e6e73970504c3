package tunnelbrowser.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.demo.Caller.ref;
import static tunnelbrowser.demo.Caller.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.TestClock;

class RefsTest {
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private Caller caller;

  @BeforeEach
  void start() throws IOException {
    caller = Caller.of(500, clock);
  }

  @AfterEach
  void stop() {
    caller.close();
  }

  private JsonObject follow(JsonObject ref) {
    assertThat(text(ref, "uri")).startsWith(caller.base() + "/").endsWith("/" + text(ref, "id"));
    JsonObject resource = caller.get(text(ref, "uri"));
    assertThat(text(resource, "id")).isEqualTo(text(ref, "id"));
    return resource;
  }

  private void followEverything(JsonObject tunnel) {
    assertThat(caller.get("/tunnels/" + text(tunnel, "id"))).isEqualTo(tunnel);
    JsonObject session = follow(ref(tunnel, "tunnel_session"));
    assertThat(text(session, "region")).isEqualTo(text(tunnel, "region"));
    assertThat(text(session, "started_at")).isLessThanOrEqualTo(text(tunnel, "started_at"));
    assertThat(session.keySet())
        .containsExactly(
            "agent_version",
            "credential",
            "id",
            "ip",
            "metadata",
            "os",
            "region",
            "started_at",
            "transport",
            "uri");
    JsonObject credential = follow(ref(session, "credential"));
    assertThat(credential.keySet()).contains("id", "uri", "created_at", "description", "acl");
    if (tunnel.has("endpoint")) {
      JsonObject endpoint = follow(ref(tunnel, "endpoint"));
      assertThat(text(endpoint, "public_url")).isEqualTo(text(tunnel, "public_url"));
      assertThat(text(endpoint, "host") + ":" + text(endpoint, "port"))
          .isEqualTo(text(endpoint, "hostport"));
      assertThat(follow(ref(endpoint, "tunnel"))).isEqualTo(tunnel);
      assertThat(ref(endpoint, "tunnel_session")).isEqualTo(ref(tunnel, "tunnel_session"));
    }
    if (tunnel.has("backends")) {
      for (JsonElement backend : tunnel.getAsJsonArray("backends")) {
        JsonObject group = follow(backend.getAsJsonObject());
        assertThat(group.get("labels")).isEqualTo(tunnel.get("labels"));
        List<JsonElement> members = group.getAsJsonArray("tunnels").asList();
        assertThat(members).anyMatch(member -> member.toString().contains(text(tunnel, "id")));
        members.forEach(member -> follow(member.getAsJsonObject()));
      }
    }
  }

  @Test
  void every_reference_of_every_tunnel_resolves() {
    List<JsonObject> tunnels = caller.everyTunnel(100);
    tunnels.forEach(this::followEverything);
    assertThat(tunnels).anyMatch(tunnel -> tunnel.has("backends"));
  }

  @Test
  void the_references_of_newcomers_resolve_too() {
    for (int i = 0; i < 20; i++) {
      clock.advance(Duration.ofSeconds(61));
      followEverything(
          caller.get("/tunnels?limit=1").getAsJsonArray("tunnels").get(0).getAsJsonObject());
    }
  }

  @Test
  void sessions_are_shared_by_several_tunnels() {
    List<JsonObject> tunnels = caller.everyTunnel(100);
    long sessions =
        tunnels.stream().map(tunnel -> ref(tunnel, "tunnel_session").toString()).distinct().count();
    assertThat(sessions).isBetween(tunnels.size() / 4L, tunnels.size() * 4L / 5);
  }

  @Test
  void the_session_of_tunnels_that_went_is_not_found() {
    String uri =
        text(
            ref(
                caller.get("/tunnels?limit=1").getAsJsonArray("tunnels").get(0).getAsJsonObject(),
                "tunnel_session"),
            "uri");
    clock.advance(Duration.ofMinutes(12));
    assertThat(caller.call(uri).statusCode()).isEqualTo(404);
  }
}
