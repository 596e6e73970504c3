package tunnelbrowser.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static Comparison of(double ours, double other, double goal) {
    return new Comparison("listing", "ms", ours, other, "the other", goal);
  }

  @Test
  void a_goal_is_met_up_to_the_ratio_itself() {
    assertThat(of(60, 100, 0.6).met()).isTrue();
    assertThat(of(61, 100, 0.6).met()).isFalse();
  }

  @Test
  void a_row_says_what_was_measured_against_what() {
    assertThat(of(1234.5, 2469, 0.45).row())
        .isEqualTo("| listing | 1235 ms | 2469 the other | 0.50 | 0.45 | no |");
  }

  @Test
  void small_figures_keep_their_digits_and_whole_goals_have_none() {
    assertThat(of(0.123, 12.34, 1).row())
        .isEqualTo("| listing | 0.12 ms | 12.3 the other | 0.01 | 1 | yes |");
  }
}
