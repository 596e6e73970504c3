package tunnelbrowser.ngrok.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way must not be told from {@link Instant#parse}. */
class TimestampsTest {

  @Test
  void every_second_is_read_as_the_jdk_reads_it() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      Instant instant = Instant.ofEpochSecond(random.nextLong(-62_167_219_200L, 253_402_300_800L));
      assertThat(Timestamps.parse(instant.toString())).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-07-31T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2023-07-31t23:17:24z",
        "2023-07-31T23:17:24.5Z",
        "2023-07-31T23:17:24+02:00"
      })
  void what_is_seldom_is_read_by_the_jdk(String text) {
    assertThat(Timestamps.parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29T23:17:24Z",
        "2023-13-01T23:17:24Z",
        "2023-00-01T23:17:24Z",
        "2023-07-31T25:17:24Z",
        "2023-07-31T23:60:24Z",
        "2023-07-31 23:17:24Z",
        "yesterday",
        ""
      })
  void what_is_no_timestamp_is_refused(String text) {
    assertThatThrownBy(() -> Timestamps.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
