package tunnelbrowser.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.testing.Tunnels;

class TunnelJsonTest {

  @Test
  void every_field_has_the_apis_own_name_and_value() {
    assertThat(JsonText.pretty(TunnelJson.of(Tunnels.full())))
        .isEqualTo(
            """
            {
              "id": "tn_full",
              "public_url": "https://a-long-name-that-nobody-would-choose.for-a-tunnel.東京.example.ngrok.app",
              "started_at": "2026-11-23T09:00:00.250Z",
              "metadata": "{\\"site\\": \\"東京, \\\\\\"мост\\\\\\"\\",\\n\\t\\"up\\": true}\\u001b[31m",
              "proto": "https",
              "region": "ap",
              "tunnel_session": {
                "id": "ts_1",
                "uri": "https://api.ngrok.com/tunnel_sessions/ts_1"
              },
              "endpoint": {
                "id": "ep_1",
                "uri": ""
              },
              "labels": {
                "team": "a, b"
              },
              "backends": [
                {
                  "id": "bkdtg_1",
                  "uri": "https://api.ngrok.com/backends/tunnel_group/bkdtg_1"
                },
                {
                  "id": "bkdtg_2",
                  "uri": ""
                }
              ],
              "forwards_to": "=localhost:80"
            }""");
  }

  @Test
  void a_field_without_a_value_is_left_out_and_the_placeholder_is_kept() {
    assertThat(JsonText.compact(TunnelJson.of(Tunnels.labeled("tn_9", Map.of("foo", "bar")))))
        .isEqualTo(
            "{\"id\":\"tn_9\",\"public_url\":\"://:0\",\"region\":\"us\","
                + "\"labels\":{\"foo\":\"bar\"},\"forwards_to\":\"http://localhost:80\"}");
  }
}
