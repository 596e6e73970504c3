package tunnelbrowser.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RunsTest {

  private static Runs of(double... figures) {
    Runs runs = new Runs("listing, ms");
    DoubleStream.of(figures).forEach(runs::add);
    return runs;
  }

  @Test
  void the_median_is_the_one_in_the_middle() {
    assertThat(of(9, 1, 2).median()).isEqualTo(2);
  }

  @Test
  void of_an_even_number_it_lies_between_the_two_in_the_middle() {
    assertThat(of(9, 1, 2, 4).median()).isEqualTo(3);
  }

  @Test
  void every_figure_is_told_in_its_order() {
    assertThat(of(9, 1.4, 2).line()).isEqualTo("- listing, ms: 9, 1, 2");
  }
}
