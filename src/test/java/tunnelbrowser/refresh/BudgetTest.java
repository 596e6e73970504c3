package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.TestClock;

class BudgetTest {
  private final TestClock clock = TestClock.at("2026-11-23T10:00:00Z");
  private final Budget budget = new Budget(3, clock);

  @Test
  void requests_within_the_share_need_not_wait() {
    budget.spend();
    budget.spend();
    assertThat(budget.waitingTime()).isZero();
    assertThat(budget.used()).isEqualTo(2);
  }

  @Test
  void a_full_share_waits_until_its_oldest_request_is_a_minute_old() {
    budget.spend();
    clock.advance(Duration.ofSeconds(10));
    budget.spend();
    budget.spend();
    assertThat(budget.waitingTime()).isEqualTo(Duration.ofSeconds(50));

    clock.advance(Duration.ofSeconds(50));
    assertThat(budget.waitingTime()).isZero();
    assertThat(budget.used()).isEqualTo(2);
  }

  @Test
  void requests_beyond_the_share_make_the_background_wait_longer() {
    for (int second = 0; second < 5; second++) {
      budget.spend();
      clock.advance(Duration.ofSeconds(1));
    }
    assertThat(budget.waitingTime()).isEqualTo(Duration.ofSeconds(57));
  }

  @Test
  void a_share_of_nothing_is_refused() {
    assertThatThrownBy(() -> new Budget(0, clock))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A share of 0 requests leaves nothing to ask.");
  }
}
