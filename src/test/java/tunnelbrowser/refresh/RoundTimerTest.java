package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.TestClock;

class RoundTimerTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final TestClock clock = TestClock.at(NOON.toString());
  private final RoundTimer timer = new RoundTimer(clock);

  @Test
  void the_period_reaches_from_the_beginning_of_the_round_to_the_next_one() {
    timer.begin();
    clock.advance(Duration.ofSeconds(3));
    assertPeriod(NOON.plusSeconds(10), 10_001);
  }

  @Test
  void a_moment_that_is_past_is_at_once() {
    timer.begin();
    clock.advance(Duration.ofSeconds(3));
    assertPeriod(NOON, 3_000);
  }

  @Test
  void a_clock_that_was_put_forward_during_the_round_is_not_waited_for() {
    timer.begin();
    clock.advance(Duration.ofHours(5));
    assertPeriod(clock.instant().plusSeconds(4), 64_001);
  }

  @Test
  void a_clock_that_was_put_back_during_the_round_changes_nothing() {
    timer.begin();
    clock.advance(Duration.ofHours(-5));
    assertPeriod(clock.instant().plusSeconds(4), 4_001);
  }

  private void assertPeriod(Instant next, double millis) {
    assertThat(timer.periodUntil(next).toMillis()).isEqualTo(millis);
  }
}
