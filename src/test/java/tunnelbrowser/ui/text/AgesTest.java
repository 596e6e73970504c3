package tunnelbrowser.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T13:03:15Z");

  @ParameterizedTest
  @CsvSource({
    "-PT5S, now",
    "PT0S, now",
    "PT0.999S, now",
    "PT1S, 1 s",
    "PT59.9S, 59 s",
    "PT1M, 1 min",
    "PT59M59S, 59 min",
    "PT1H, 1 h",
    "PT23H59M, 23 h",
    "PT24H, 1 d",
    "P364D, 364 d",
    "P365D, 1 y",
    "P1000D, 2 y",
  })
  void an_age_is_told_in_its_largest_unit(Duration age, String text) {
    assertThat(Ages.length(age)).isEqualTo(text);
    assertThat(Ages.age(NOW.minus(age), NOW)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "-PT59S, just now",
    "-PT1M, in 1 min",
    "-PT1H, in 1 h",
    "PT0S, just now",
    "PT5M, 5 min ago",
    "P2D, 2 d ago"
  })
  void as_a_phrase_it_is_ago(Duration age, String text) {
    assertThat(Ages.ago(NOW.minus(age), NOW)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0001-01-01T00:00:00Z, 0001-01-01, on 0001-01-01",
    "-0044-03-15T12:00:00Z, -0044-03-15, on -0044-03-15",
    "1926-12-24T00:00:00Z, 99 y, 99 y ago",
    "1970-01-01T00:00:00Z, 56 y, 56 y ago",
    "2026-11-23T13:04:14Z, now, just now",
    "2026-11-23T13:04:15Z, in 1 min, in 1 min",
    "2026-11-25T14:00:00Z, in 2 d, in 2 d",
    "2031-11-30T00:00:00Z, in 5 y, in 5 y",
    "9999-12-31T23:59:59Z, 9999-12-31, on 9999-12-31",
    "+1000000000-12-31T23:59:59Z, +1000000000-12-31, on +1000000000-12-31"
  })
  void a_time_far_away_or_to_come_is_told_as_it_is(Instant time, String age, String phrase) {
    assertThat(Ages.age(time, NOW)).isEqualTo(age);
    assertThat(Ages.ago(time, NOW)).isEqualTo(phrase);
  }

  @Test
  void times_are_told_in_the_users_zone() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    assertThat(Ages.timeOfDay(NOW, berlin)).isEqualTo("14:03:15");
    assertThat(Ages.full(NOW, berlin)).isEqualTo("2026-11-23 14:03:15 CET");
    assertThat(Ages.full(NOW, ZoneOffset.UTC)).isEqualTo("2026-11-23 13:03:15 Z");
  }
}
