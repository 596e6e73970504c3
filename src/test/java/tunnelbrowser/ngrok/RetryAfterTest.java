package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "' 7 ', 7",
    "86400, 600",
    "'Tue, 03 Feb 2026 04:06:00 GMT', 54",
    "'Tue, 03 Feb 2026 05:06:00 GMT', 600",
    "'Tue, 03 Feb 2026 04:00:00 GMT', 60",
    "'', 60",
    "-7, 60",
    "soon, 60",
    "99999999999999999999, 60",
    "9223372036854775807, 600",
  })
  void it_is_seconds_or_a_date_within_reason(String header, long seconds) {
    assertThat(Duration.between(NOW, RetryAfter.until(header, NOW)).toSeconds()).isEqualTo(seconds);
  }
}
