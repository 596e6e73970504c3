package tunnelbrowser.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.demo.Caller.text;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.text.WebAddress;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VarietyTest {
  private final List<JsonObject> tunnels = tunnels();

  private static List<JsonObject> tunnels() {
    try (Caller caller = Caller.of(240, TestClock.at("2026-11-23T12:00:00Z"))) {
      return caller.everyTunnel(100);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private List<String> values(String name) {
    return tunnels.stream().map(tunnel -> text(tunnel, name)).toList();
  }

  @Test
  void all_protocols_and_many_regions_occur() {
    assertThat(values("proto")).containsOnly("http", "https", "tcp", "tls", "");
    assertThat(values("region")).containsOnly("us", "eu", "ap", "au", "sa", "jp", "in", "us-cal-1");
    assertThat(values("region")).contains("us", "eu", "ap", "au", "sa", "jp", "in", "us-cal-1");
  }

  @Test
  void ids_look_like_ngroks_and_endpoints_share_their_tunnels() {
    assertThat(values("id")).allMatch(id -> id.matches("tn_[0-9A-Za-z]{27}"));
    for (JsonObject tunnel : tunnels) {
      if (tunnel.has("endpoint")) {
        assertThat(text(tunnel.getAsJsonObject("endpoint"), "id"))
            .isEqualTo(text(tunnel, "id").replaceFirst("tn_", "ep_"));
      }
    }
  }

  @Test
  void labeled_tunnels_have_no_address_and_no_endpoint() {
    List<JsonObject> labeled = tunnels.stream().filter(tunnel -> tunnel.has("labels")).toList();
    assertThat(labeled).hasSizeGreaterThan(5);
    assertThat(labeled).noneMatch(tunnel -> tunnel.has("proto") || tunnel.has("endpoint"));
    assertThat(labeled).anyMatch(tunnel -> !tunnel.has("public_url"));
    assertThat(labeled).anyMatch(tunnel -> text(tunnel, "public_url").equals("://:0"));
    assertThat(labeled)
        .allMatch(tunnel -> text(tunnel, "public_url").isEmpty() || tunnel.has("public_url"));
  }

  @Test
  void public_urls_are_unlike_each_other() {
    List<String> urls =
        values("public_url").stream()
            .filter(url -> !url.isEmpty() && !url.equals("://:0"))
            .toList();
    assertThat(urls).doesNotHaveDuplicates();
    assertThat(urls).anyMatch(url -> url.endsWith(".acme.example"));
    assertThat(urls).anyMatch(url -> url.endsWith(".ngrok.app"));
    assertThat(urls).anyMatch(url -> url.startsWith("tcp://"));
  }

  @Test
  void upstreams_are_urls_addresses_and_free_text() {
    List<String> upstreams = values("forwards_to");
    assertThat(upstreams).anyMatch(upstream -> WebAddress.of(upstream).isPresent());
    assertThat(upstreams).anyMatch(upstream -> upstream.matches("[a-z.-]+:\\d+"));
    assertThat(upstreams).anyMatch(upstream -> upstream.startsWith("app url: "));
  }

  @Test
  void metadata_is_json_or_text_or_absent_and_never_longer_than_ngrok_allows() {
    List<String> metadata = values("metadata");
    assertThat(metadata).anyMatch(text -> text.startsWith("{\"site\":\""));
    assertThat(metadata).anyMatch(text -> text.matches("[A-Za-z].* .*"));
    assertThat(metadata).contains("");
    assertThat(metadata)
        .allMatch(text -> text.getBytes(StandardCharsets.UTF_8).length <= Metadata.MOST_BYTES);
    assertThat(
            metadata.stream().filter(text -> text.getBytes(StandardCharsets.UTF_8).length > 3000))
        .hasSize(2);
    assertThat(metadata).anyMatch(text -> text.contains("東京"));
    assertThat(metadata).anyMatch(text -> text.contains("Привет"));
    assertThat(metadata).anyMatch(text -> text.contains("العربية"));
    assertThat(metadata).anyMatch(text -> text.contains("🚀"));
  }
}
