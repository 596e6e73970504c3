package tunnelbrowser.tunnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefTest {
  private static final String SESSIONS = "https://api.ngrok.com/tunnel_sessions/";

  @ParameterizedTest
  @CsvSource({
    "ts_1, https://api.ngrok.com/tunnel_sessions/ts_1",
    "ts_1, https://api.ngrok.com/tunnel_sessions/",
    "ts_1, https://api.ngrok.com/tunnel_sessions/ts_2",
    "ts_1, ts_1",
    "ts_1, ''",
    "'', https://api.ngrok.com/tunnel_sessions/ts_1",
    "'', ''",
  })
  void it_says_what_it_was_given(String id, String uri) {
    Ref ref = new Ref(id, uri);

    assertThat(ref.id()).isEqualTo(id);
    assertThat(ref.uri()).isEqualTo(uri);
    assertThat(ref.leadsSomewhere()).isEqualTo(!uri.isEmpty());
    assertThat(ref).isEqualTo(new Ref(id, uri)).hasSameHashCodeAs(new Ref(id, uri));
    assertThat(ref).hasToString("Ref[id=" + id + ", uri=" + uri + "]");
  }

  @Test
  void others_are_not_equal() {
    Ref ref = new Ref("ts_1", SESSIONS + "ts_1");

    assertThat(ref).isNotEqualTo(new Ref("ts_2", SESSIONS + "ts_2"));
    assertThat(ref).isNotEqualTo(new Ref("ts_1", SESSIONS));
    assertThat(ref).isNotEqualTo(new Ref("ts_1", SESSIONS + "ts_2"));
    assertThat(new Ref("", "")).isNotEqualTo(ref);
  }
}
