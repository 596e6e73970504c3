package tunnelbrowser.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.detail.DetailField.Value;

class DetailFieldsTest {
  private static final Line API = new Line("API", new Value.Heading());
  private static final Ref SESSION = new Ref("ts_1", "https://api.ngrok.com/tunnel_sessions/ts_1");

  @Test
  void a_full_tunnel_shows_first_what_people_look_for_and_last_what_programs_do() {
    Tunnel full = Tunnels.full();
    assertThat(lines(full))
        .containsExactly(
            field("forwards to", new Value.Code("=localhost:80")),
            field("started", new Value.Moment(Instant.parse("2026-11-23T09:00:00.250Z"))),
            field("protocol", new Value.Badge("https")),
            field("region", new Value.Badge("ap")),
            field("labels", new Value.Pairs(Map.of("team", "a, b"))),
            field("metadata", new Value.Prose(full.metadata())),
            field("session", new Value.Link(SESSION)),
            field("endpoint", new Value.Link(new Ref("ep_1", ""))),
            field("backend", new Value.Link(full.backends().getFirst())),
            field("backend", new Value.Link(full.backends().getLast())),
            API,
            field("ID", new Value.Code("tn_full")));
  }

  @Test
  void an_empty_tunnel_names_all_that_is_absent_on_one_line() {
    assertThat(lines(withMetadata("tn_1", "")))
        .containsExactly(
            missing(
                "forwards to, started, protocol, region, labels, metadata, session, endpoint,"
                    + " backend"),
            API,
            field("ID", new Value.Code("tn_1")));
  }

  @Test
  void a_labeled_tunnel_shows_its_labels_and_no_placeholder() {
    Tunnel labeled = Tunnels.labeled("tn_l", Map.of("env", "prod"));
    assertThat(lines(labeled)).contains(field("labels", new Value.Pairs(Map.of("env", "prod"))));
  }

  @Test
  void what_could_not_be_read_is_said_at_the_top() {
    assertThat(lines(Tunnels.odd(Tunnels.numbered(1), "started_at is no time.")))
        .startsWith(field("problems", new Value.Prose("started_at is no time.")));
  }

  @Test
  void metadata_that_is_json_is_indented() {
    assertThat(lines(withMetadata("tn_1", "{\"site\":\"fr-012\",\"up\":[true]}")))
        .contains(
            field(
                "metadata",
                new Value.Json(
                    """
                    {
                      "site": "fr-012",
                      "up": [
                        true
                      ]
                    }""")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"just words", "12", "\"quoted\"", "null", "{not: json}", "{\"a\":1} x"})
  void metadata_that_is_no_json_structure_stays_as_it_is(String metadata) {
    assertThat(lines(withMetadata("tn_1", metadata)))
        .contains(field("metadata", new Value.Prose(metadata)));
  }

  @Test
  void a_resource_shows_every_member_by_its_name_in_words() {
    assertThat(
            ofJson(
                """
                {
                  "id": "ts_1", "agent_version": "3.1.0-beta.22", "os": "linux",
                  "started_at": "2026-11-23T10:00:00+01:00",
                  "metadata": "{\\"a\\":1}", "note": " ", "description": "two words here",
                  "port": 443, "weight": 0.10, "pooling_enabled": true, "binding": false,
                  "nothing": null, "empty": {}, "none": []
                }
                """))
        .containsExactly(
            field("agent version", new Value.Code("3.1.0-beta.22")),
            field("OS", new Value.Prose("linux")),
            field("started at", new Value.Moment(Instant.parse("2026-11-23T09:00:00Z"))),
            field("metadata", new Value.Json("{\n  \"a\": 1\n}")),
            field("description", new Value.Prose("two words here")),
            field("port", new Value.Prose("443")),
            field("weight", new Value.Prose("0.10")),
            field("pooling enabled", new Value.Prose("yes")),
            field("binding", new Value.Prose("no")),
            missing("note, nothing, empty, none"),
            API,
            field("ID", new Value.Prose("ts_1")));
  }

  @Test
  void references_can_be_followed_alone_and_in_lists() {
    assertThat(
            ofJson(
                """
                {
                  "tunnel_session": {"id": "ts_1",
                                     "uri": "https://api.ngrok.com/tunnel_sessions/ts_1"},
                  "tunnels": [{"id": "tn_1", "uri": "u1"}, {"uri": "u2", "id": "tn_2"}]
                }
                """))
        .containsExactly(
            field("tunnel session", new Value.Link(SESSION)),
            field("tunnels", new Value.Link(new Ref("tn_1", "u1"))),
            field("tunnels", new Value.Link(new Ref("tn_2", "u2"))));
  }

  @Test
  void what_only_resembles_a_reference_is_shown_as_json() {
    assertThat(
            ofJson(
                """
                {
                  "more": {"id": "a", "uri": "b", "c": 1},
                  "mixed": [{"id": "a", "uri": "b"}, 1],
                  "numbered": {"id": 1, "uri": "b"}
                }
                """))
        .extracting(Line::value)
        .containsExactly(
            new Value.Json("{\n  \"id\": \"a\",\n  \"uri\": \"b\",\n  \"c\": 1\n}"),
            new Value.Json("[\n  {\n    \"id\": \"a\",\n    \"uri\": \"b\"\n  },\n  1\n]"),
            new Value.Json("{\n  \"id\": 1,\n  \"uri\": \"b\"\n}"));
  }

  /** A line as people read it. */
  private record Line(String name, Value value) {}

  private static Line missing(String names) {
    return field("not set", new Value.Missing(names));
  }

  private static Line field(String name, Value value) {
    return new Line(name, value);
  }

  private static List<Line> lines(Tunnel tunnel) {
    return inWords(DetailFields.of(tunnel));
  }

  private static List<Line> inWords(List<DetailField> fields) {
    return fields.stream()
        .map(field -> new Line(Messages.text(field.name()), field.value()))
        .toList();
  }

  private static List<Line> ofJson(String text) {
    return inWords(ResourceFields.of((JsonObject) JsonText.parse(text).orElseThrow()));
  }

  private static Tunnel withMetadata(String id, String metadata) {
    return new Tunnel(
        id,
        "",
        Optional.empty(),
        metadata,
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of(),
        "",
        "",
        List.of());
  }
}
