package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void an_answer_over_the_default_limit_is_larger_than_32_mib() {
    assertThat(AnswerReader.tooLarge(Limits.DEFAULT))
        .hasMessage("The response is larger than 32 MiB.");
  }

  @Test
  void a_limit_of_nothing_is_refused() {
    Duration second = Duration.ofSeconds(1);
    assertThatThrownBy(() -> new Limits(Duration.ZERO, second, 1))
        .hasMessage("Every limit must be positive.");
    assertThatThrownBy(() -> new Limits(second, Duration.ZERO, 1))
        .hasMessage("Every limit must be positive.");
    assertThatThrownBy(() -> new Limits(second, second, 0))
        .hasMessage("Every limit must be positive.");
  }
}
