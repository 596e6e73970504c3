package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;

class RetryPolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private final ApiFailure broken =
      new ApiFailure.Unreachable(
          ApiFailure.Unreachable.Reason.CONNECT, "localhost", new IOException());

  private final RetryPolicy policy =
      new RetryPolicy(Duration.ofSeconds(2), Duration.ofSeconds(30), TestClock.at(NOW.toString()));

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 4", "3, 8", "4, 16", "5, 30", "1000000, 30"})
  void the_delay_doubles_up_to_the_longest(int failures, long seconds) {
    assertThat(policy.delayAfter(broken, failures)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void a_rate_limit_is_waited_out_however_long_it_is() {
    ApiFailure limited = new ApiFailure.RateLimited(NOW.plusSeconds(77), ApiError.NONE);
    assertThat(policy.nextAttempt(limited, 1)).isEqualTo(NOW.plusSeconds(77));
  }

  @Test
  void a_refused_key_is_not_tried_again_by_itself() {
    ApiFailure refused = new ApiFailure.Unauthorized(ApiError.NONE);
    assertThat(policy.nextAttempt(refused, 1)).isEqualTo(Instant.MAX);
  }

  @Test
  void a_rate_limit_that_is_over_needs_no_delay() {
    ApiFailure limited = new ApiFailure.RateLimited(NOW.minusSeconds(1), ApiError.NONE);
    assertThat(policy.delayAfter(limited, 1)).isZero();
  }
}
