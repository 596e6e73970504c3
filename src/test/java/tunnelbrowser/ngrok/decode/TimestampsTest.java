package tunnelbrowser.ngrok.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
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

  @Test
  void the_text_is_kept_exactly_if_the_moment_is_printed_in_another_way() {
    Random random = new Random(8);
    String letters = "0123456789TtZz:-+. \u0661";
    int timestamps = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder("2024-02-29T23:59:59Z");
      for (int change = random.nextInt(3); change >= 0; change--) {
        int place = random.nextInt(text.length());
        int end = random.nextInt(4) == 0 ? place : place + 1;
        text.replace(place, end, letters.charAt(random.nextInt(letters.length())) + "");
      }
      timestamps += isKeptExactlyIfPrintedOtherwise(text.toString()) ? 1 : 0;
    }
    assertThat(timestamps).isGreaterThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T23:59:59Z",
        "2024-02-29T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2024-02-29t23:59:59Z",
        "2024-02-29T23:59:59z",
        "0000-02-29T23:59:59Z",
        "2024-02-29T23:59:59.500Z",
        "2024-02-29T23:59:59+02:00"
      })
  void a_timestamp_is_kept_exactly_if_it_is_printed_in_another_way(String text) {
    assertThat(isKeptExactlyIfPrintedOtherwise(text)).isTrue();
  }

  /** Asserts that; false if it is no timestamp. */
  private static boolean isKeptExactlyIfPrintedOtherwise(String text) {
    Instant moment;
    try {
      moment = Instant.parse(text);
    } catch (DateTimeException another) {
      assertThat(Timestamps.unlessPrinted(text, Optional.empty())).isEqualTo(text);
      return false;
    }
    assertThat(Timestamps.unlessPrinted(text, Optional.of(moment)))
        .as(text)
        .isEqualTo(text.equals(moment.toString()) ? "" : text);
    return true;
  }
}
