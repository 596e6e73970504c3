package tunnelbrowser.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StringPoolTest {
  private final StringPool shared = new StringPool();

  private String ofBytes(String text) {
    byte[] bytes = ("(" + text + ")").getBytes(US_ASCII);
    return shared.share(bytes, 1, bytes.length - 1);
  }

  @Test
  void equal_texts_are_one_object_be_they_texts_or_bytes() {
    String first = shared.share("https://api.ngrok.com/tunnel_sessions/ts_1");

    assertThat(ofBytes("https://api.ngrok.com/tunnel_sessions/ts_1")).isSameAs(first);
    assertThat(shared.share(new String(first.toCharArray()))).isSameAs(first);
  }

  @Test
  void every_text_stays_what_it_is_however_many_there_are() {
    for (int i = 0; i < 100_000; i++) {
      String text = Integer.toString(i);
      assertThat(ofBytes(text)).isEqualTo(text);
      assertThat(shared.share(text)).isEqualTo(text);
    }
  }

  @Test
  void texts_that_differ_only_at_their_beginning_are_told_apart() {
    assertThat(ofBytes("a" + "x".repeat(30))).isEqualTo("a" + "x".repeat(30));
    assertThat(ofBytes("b" + "x".repeat(30))).isEqualTo("b" + "x".repeat(30));
  }

  @Test
  void long_texts_are_not_kept() {
    String metadata = "m".repeat(4096);

    assertThat(ofBytes(metadata)).isEqualTo(metadata).isNotSameAs(ofBytes(metadata));
  }
}
