package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tunnelbrowser.cli.FakeProgram.Result;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class GetTest {
  private static final Tunnel LABELED = Tunnels.labeled("tn_9", Map.of("foo", "bar"));

  private final FakeProgram program = new FakeProgram();

  @Test
  void a_tunnel_is_printed_with_one_field_on_each_line() {
    program.source = FakeSource.of(List.of(Tunnels.full()));
    assertThat(program.run("get", "tn_full"))
        .isEqualTo(
            new Result(
                0,
                """
                Public URL   https://a-long-name-that-nobody-would-choose.for-a-tunnel.東京.example.ngrok.app
                Forwards to  =localhost:80
                Protocol     https
                Region       ap
                Started      2026-11-23T09:00:00.250Z
                Labels       team=a, b
                Metadata     {"site": "東京, \\"мост\\"",  "up": true}␛[31m
                Session      ts_1
                Endpoint     ep_1
                Backends     bkdtg_1, bkdtg_2
                ID           tn_full
                """,
                ""));
    assertThat(program.source.requests()).containsExactly("get tn_full");
    assertThat(program.closed).isEqualTo(1);
  }

  @Test
  void what_a_labeled_tunnel_lacks_is_a_dash() {
    program.source = FakeSource.of(List.of(LABELED));
    assertThat(program.run("get", "tn_9").out())
        .isEqualTo(
            """
            Public URL   —
            Forwards to  http://localhost:80
            Protocol     —
            Region       us
            Started      —
            Labels       foo=bar
            Metadata     —
            Session      —
            Endpoint     —
            Backends     —
            ID           tn_9
            """);
  }

  @Test
  void json_is_what_the_api_sent_unknown_fields_included() {
    String sent =
        """
        {
          "id": "tn_9",
          "public_url": null,
          "new_field": [
            1.0
          ]
        }
        """;
    program.source.detail(LABELED, (JsonObject) JsonText.parse(sent).orElseThrow());
    assertThat(program.run("get", "tn_9", "--output", "json")).isEqualTo(new Result(0, sent, ""));
  }

  @Test
  void csv_is_the_header_and_one_line() {
    program.source = FakeSource.of(List.of(LABELED));
    assertThat(program.run("get", "--output", "csv", "tn_9"))
        .isEqualTo(
            new Result(
                0,
                """
                id,public_url,started_at,metadata,proto,region,tunnel_session,endpoint,labels,backends,forwards_to
                tn_9,://:0,,,,us,,,foo=bar,,http://localhost:80
                """,
                ""));
  }

  @Test
  void what_could_not_be_read_is_said_beside_the_table() {
    program.source = FakeSource.of(List.of(Tunnels.odd(LABELED, "Its region is a number.")));
    assertThat(program.run("get", "tn_9").err()).isEqualTo("Its region is a number.\n");
    assertThat(program.run("get", "tn_9", "--output", "json").err()).isEmpty();
  }

  @Test
  void a_tunnel_that_is_not_there_is_no_longer_online() {
    assertThat(program.run("get", "tn_gone"))
        .isEqualTo(new Result(1, "", "No tunnel tn_gone is online. (op_fake)\n"));
    assertThat(program.closed).isEqualTo(1);
  }

  @Test
  void any_other_failure_is_said_in_one_line() {
    program.source.fail("get tn_1", Failures.unreachable());
    assertThat(program.run("get", "tn_1"))
        .isEqualTo(new Result(1, "", "Cannot connect to api.ngrok.com.\n"));
  }
}
