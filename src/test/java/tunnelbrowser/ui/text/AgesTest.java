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
  @CsvSource({"-PT1H, just now", "PT0S, just now", "PT5M, 5 min ago", "P2D, 2 d ago"})
  void as_a_phrase_it_is_ago(Duration age, String text) {
    assertThat(Ages.ago(NOW.minus(age), NOW)).isEqualTo(text);
  }

  @Test
  void times_are_told_in_the_users_zone() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    assertThat(Ages.timeOfDay(NOW, berlin)).isEqualTo("14:03:15");
    assertThat(Ages.full(NOW, berlin)).isEqualTo("2026-11-23 14:03:15 CET");
    assertThat(Ages.full(NOW, ZoneOffset.UTC)).isEqualTo("2026-11-23 13:03:15 Z");
  }
}
