package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tunnelbrowser.refresh.Budget.Purpose;
import tunnelbrowser.testing.TestClock;

class BudgetTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

  private final TestClock clock = TestClock.at(TEN.toString());
  private final Budget budget = new Budget(3, clock);

  @Test
  void requests_within_the_share_need_not_wait() {
    spend(Purpose.FULL_SCAN);
    spend(Purpose.HEAD);
    assertThat(budget.waitingTime()).isZero();
    assertThat(budget.used()).isEqualTo(2);
  }

  @Test
  void a_full_share_waits_until_its_oldest_request_is_a_minute_old() {
    spend(Purpose.FULL_SCAN);
    pass(10);
    spend(Purpose.FULL_SCAN);
    spend(Purpose.PERSON);
    assertThat(budget.waitingTime()).isEqualTo(Duration.ofSeconds(50));

    pass(50);
    assertThat(budget.waitingTime()).isZero();
    assertThat(budget.used()).isEqualTo(2);
  }

  @Test
  void requests_beyond_the_share_make_the_background_wait_longer() {
    for (int second = 0; second < 5; second++) {
      spend(Purpose.PERSON);
      pass(1);
    }
    assertThat(budget.waitingTime()).isEqualTo(Duration.ofSeconds(57));
  }

  @Test
  void a_request_counts_until_a_minute_after_its_answer() {
    Budget.Request slow = budget.begin(Purpose.HEAD);
    pass(20);
    slow.close();
    pass(59);
    assertThat(budget.used()).isEqualTo(1);
    pass(1);
    assertThat(budget.used()).isZero();
  }

  @Test
  void a_request_under_way_is_counted() {
    try (Budget.Request _ = budget.begin(Purpose.PERSON)) {
      assertThat(budget.used()).isEqualTo(1);
    }
    assertThat(budget.used()).isEqualTo(1);
  }

  @Test
  void room_is_found_by_what_the_requests_are_for() {
    spend(Purpose.HEAD);
    pass(1);
    spend(Purpose.FULL_SCAN);
    pass(1);
    spend(Purpose.HEAD);
    assertThat(budget.roomFor((heads, others) -> others < 1)).isEqualTo(TEN.plusSeconds(61));
    assertThat(budget.roomFor((heads, others) -> heads < 2)).isEqualTo(TEN.plusSeconds(60));
    assertThat(budget.roomFor((heads, others) -> heads < 1)).isEqualTo(TEN.plusSeconds(62));
    // what fits already fitted long ago: see MovingClockTest
    assertThat(budget.roomFor((heads, others) -> heads < 3)).isEqualTo(Instant.EPOCH);
  }

  @Test
  void a_refusal_halves_the_share_and_holds_the_background_back() {
    Budget wide = new Budget(60, clock);
    wide.refused(TEN.plusSeconds(45));
    assertThat(wide.share()).isEqualTo(30);
    assertThat(wide.refusedUntil()).isEqualTo(TEN.plusSeconds(45));
    assertThat(wide.waitingTime()).isEqualTo(Duration.ofSeconds(45));
  }

  @Test
  void several_refusals_at_a_time_halve_it_once_and_the_last_one_counts() {
    Budget wide = new Budget(60, clock);
    wide.refused(TEN.plusSeconds(45));
    wide.refused(TEN.plusSeconds(50));
    wide.refused(TEN.plusSeconds(20));
    assertThat(wide.share()).isEqualTo(30);
    assertThat(wide.refusedUntil()).isEqualTo(TEN.plusSeconds(50));
  }

  @Test
  void the_share_never_falls_below_one() {
    for (int refusal = 0; refusal < 9; refusal++) {
      budget.refused(clock.instant().plusSeconds(1));
      pass(1);
    }
    assertThat(budget.share()).isEqualTo(1);
  }

  @Test
  void each_full_minute_without_a_refusal_gives_a_quarter_back() {
    Budget wide = new Budget(60, clock);
    wide.refused(TEN.plusSeconds(10));
    pass(69);
    assertThat(wide.share()).isEqualTo(30);
    pass(1);
    assertThat(wide.share()).isEqualTo(45);
    pass(60);
    assertThat(wide.share()).isEqualTo(60);
    pass(600);
    assertThat(wide.share()).isEqualTo(60);
    assertThat(wide.fullShare()).isEqualTo(60);
  }

  @Test
  void a_clock_that_is_put_back_makes_nobody_wait_for_longer_than_a_window() {
    for (int request = 0; request < 3; request++) {
      spend(Purpose.FULL_SCAN);
    }
    budget.refused(TEN.plusSeconds(30));
    clock.advance(Duration.ofHours(-3));
    assertThat(budget.waitingTime()).isEqualTo(Duration.ofSeconds(60));
    assertThat(budget.share()).isEqualTo(1);
    pass(60);
    assertThat(budget.waitingTime()).isZero();
    assertThat(budget.share()).isEqualTo(2);
  }

  @Test
  void a_share_of_nothing_is_refused() {
    assertThatThrownBy(() -> new Budget(0, clock))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A share of 0 requests leaves nothing to ask.");
  }

  private void spend(Purpose purpose) {
    budget.begin(purpose).close();
  }

  private void pass(int seconds) {
    clock.advance(Duration.ofSeconds(seconds));
  }
}
