package tunnelbrowser.ngrok.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.export.TunnelJson;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.json.fast.FastJsonReader;
import tunnelbrowser.ngrok.decode.fast.FastTunnelDecoder;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

class TunnelDecoderTest {

  private static Tunnel read(String json) {
    return new TunnelDecoder().read(JsonText.parse(json).orElseThrow());
  }

  private static Tunnel with(String fields) {
    return read("{\"id\": \"tn_1\", " + fields + "}");
  }

  @Test
  void an_id_is_all_a_tunnel_needs() {
    Tunnel tunnel = read("{\"id\": \"tn_1\"}");

    assertThat(oddities(tunnel)).isEmpty();
    assertThat(tunnel.address()).isEmpty();
    assertThat(tunnel.startedAt()).isEmpty();
    assertThat(tunnel.session()).isEmpty();
  }

  @Test
  void null_means_absent_and_unknown_fields_mean_nothing() {
    Tunnel tunnel =
        with(
            """
            "public_url": null, "started_at": null, "metadata": null, "proto": null, "region": null,
            "tunnel_session": null, "endpoint": null, "labels": null, "backends": null,
            "forwards_to": null, "new_field": {"of": ["any", "shape"]}
            """);

    assertThat(tunnel).isEqualTo(read("{\"id\": \"tn_1\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"public_url", "started_at", "metadata", "proto", "region", "forwards_to"})
  void a_text_of_another_kind_is_absent_and_odd(String name) {
    assertThat(oddities(with("\"" + name + "\": 7"))).containsExactly(name + " is not a string");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-07-31T23:17:24Z, 2023-07-31T23:17:24Z",
    "2023-07-31T23:17:24.123456789Z, 2023-07-31T23:17:24.123456789Z",
    "2023-08-01T01:17:24+02:00, 2023-07-31T23:17:24Z",
    "2023-07-31t23:17:24z, 2023-07-31T23:17:24Z"
  })
  void a_timestamp_may_have_fractions_or_an_offset(String text, Instant expected) {
    Tunnel tunnel = with("\"started_at\": \"" + text + "\"");

    assertThat(tunnel.startedAt()).contains(expected);
    assertThat(oddities(tunnel)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-31 10:10:56 +0000 UTC",
        "yesterday",
        "2023-08-01T01:17:24+02:00",
        "2023-07-31T23:17:24.5Z",
        "2023-07-31t23:17:24z",
        "2016-12-31T23:59:60Z",
        "2016-12-31T24:00:00Z",
        "2023-07-31T23:17:24Z",
        "2023-07-31T23:17:00Z",
        "2023-07-31T23:17:24.123Z",
        "1743415856",
        " "
      })
  void a_start_is_kept_as_it_was_sent(String text) {
    String json = "{\"id\": \"tn_1\", \"started_at\": \"" + text + "\"}";
    Tunnel tunnel = read(json);

    assertThat(tunnel.startedAtAsSent()).isEqualTo(text);
    assertThat(TunnelJson.of(tunnel).text("started_at")).contains(text);
    assertThat(plain(json).map(Tunnel::startedAtAsSent).orElse(text)).isEqualTo(text);
  }

  @Test
  void the_usual_start_is_not_kept_twice() {
    assertThat(with("\"started_at\": \"2023-07-31T23:17:24Z\"").startedText()).isEmpty();
    assertThat(with("\"started_at\": \"2023-07-31T23:17:24.123Z\"").startedText()).isEmpty();
  }

  private static Optional<Tunnel> plain(String json) {
    try {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      return Optional.of(new FastTunnelDecoder(new FastJsonReader(bytes, new StringPool())).read());
    } catch (FastJsonReader.FallBack leftToTheOther) {
      return Optional.empty();
    }
  }

  @Test
  void what_is_not_a_timestamp_is_absent_and_odd() {
    Tunnel tunnel = with("\"started_at\": \"yesterday\"");

    assertThat(tunnel.startedAt()).isEmpty();
    assertThat(oddities(tunnel)).containsExactly("started_at is not a timestamp: \"yesterday\"");
  }

  @Test
  void backends_may_be_a_list() {
    assertThat(
            with("\"backends\": [{\"id\": \"b1\", \"uri\": \"u1\"}, {\"id\": \"b2\"}]").backends())
        .containsExactly(new Ref("b1", "u1"), new Ref("b2", ""));
  }

  @Test
  void backends_may_be_one_reference() {
    assertThat(with("\"backends\": {\"id\": \"b1\", \"uri\": \"u1\"}").backends())
        .containsExactly(new Ref("b1", "u1"));
  }

  @Test
  void what_is_not_a_reference_is_absent_and_odd() {
    Tunnel tunnel =
        with(
            """
            "tunnel_session": "ts_1", "endpoint": {"id": 7, "uri": "u"},
            "backends": [null, {}, 42, {"id": "b1"}]
            """);

    assertThat(tunnel.session()).isEmpty();
    assertThat(tunnel.endpoint()).contains(new Ref("", "u"));
    assertThat(tunnel.backends()).containsExactly(new Ref("b1", ""));
    assertThat(oddities(tunnel))
        .containsExactly(
            "tunnel_session is not a reference: \"ts_1\"",
            "endpoint.id is not a string",
            "backends[2] is not a reference: 42");
  }

  @Test
  void labels_of_other_kinds_become_texts() {
    Tunnel tunnel =
        with(
            "\"labels\": {\"n\": 1.50, \"b\": true, \"z\": null, \"o\": {\"a\": [1]}, \"t\":"
                + " \"x\"}");

    assertThat(tunnel.labels())
        .isEqualTo(Map.of("b", "true", "n", "1.50", "o", "{\"a\":[1]}", "t", "x", "z", ""));
    assertThat(oddities(tunnel)).containsExactly("labels.o is not a string");
  }

  @Test
  void labels_that_are_no_map_are_absent_and_odd() {
    Tunnel tunnel = with("\"labels\": [\"foo=bar\"]");

    assertThat(tunnel.labels()).isEmpty();
    assertThat(oddities(tunnel)).containsExactly("labels is not a map of strings: [\"foo=bar\"]");
  }

  @ParameterizedTest
  @CsvSource({
    "{}, id is missing",
    "{\"id\":\"\"}, id is missing",
    "{\"id\":7}, id is not a string"
  })
  void a_tunnel_without_an_id_gets_one_that_lasts(String json, String oddity) {
    assertThat(read(json).id()).matches("\\(no id\\) [0-9a-f]{8}").isEqualTo(read(json).id());
    assertThat(oddities(read(json))).containsExactly(oddity);
  }

  @Test
  void tunnels_without_an_id_can_be_told_apart() {
    assertThat(read("{\"region\": \"us\"}").id()).isNotEqualTo(read("{\"region\": \"eu\"}").id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "42", "[]", "\"tn_1\"", "true"})
  void an_item_that_is_not_an_object_is_an_odd_tunnel(String json) {
    Tunnel tunnel = read(json);

    assertThat(tunnel.id()).startsWith("(no id) ");
    assertThat(oddities(tunnel)).containsExactly("the tunnel is not an object: " + json);
  }

  private static List<String> oddities(Tunnel tunnel) {
    return tunnel.oddities().stream().map(Messages::text).toList();
  }
}
