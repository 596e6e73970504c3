package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenFitTest {
  private static final Dimension2D LEAST = new Dimension2D(640, 420);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "where it was                  | 100 50 800 600   | 0 0 1920 1080 | 100 50 800 600",
        "on the second screen          | 2000 50 800 600  | 0 0 1920 1080;1920 0 1280 1024 |"
            + " 2000 50 800 600",
        "on both screens               | 1800 50 800 600  | 0 0 1920 1080;1920 0 1280 1080 |"
            + " 1800 50 800 600",
        "the second screen is gone     | 2000 50 800 600  | 0 0 1920 1080 | 1120 50 800 600",
        "the left screen is gone       | -1900 80 800 600 | 0 0 1920 1080 | 0 80 800 600",
        "the upper screen is gone      | 100 -1000 800 600 | 0 0 1920 1080 | 100 0 800 600",
        "partly out of sight           | -300 900 800 600 | 0 0 1920 1080 | 0 480 800 600",
        "the screen with most of it    | 1700 900 800 600 | 0 0 1920 1080;1920 0 1280 1024 |"
            + " 1920 424 800 600",
        "below a bar on top            | 0 0 800 600      | 0 30 1920 1050 | 0 30 800 600",
        "larger than the screen        | -50 -50 3000 2000 | 0 0 1280 800 | 0 0 1280 800",
        "smaller than a window may be  | 10 10 5 5        | 0 0 1280 800 | 10 10 640 420",
        "a screen that is too small    | 10 10 800 600    | 0 0 500 300 | 0 0 640 420",
        "the same screen told twice    | 1000 0 800 600   | 0 0 1280 800;0 0 1280 800 |"
            + " 480 0 800 600",
        "no screen                     | 10 10 800 600    | '' | 10 10 800 600",
      })
  void a_window_comes_back_where_it_can_be_seen(
      String name, String wanted, String screens, String expected) {
    List<Rectangle2D> all =
        Stream.of(screens.split(";"))
            .filter(text -> !text.isBlank())
            .map(ScreenFitTest::of)
            .toList();
    assertThat(ScreenFit.of(of(wanted), all, LEAST)).isEqualTo(of(expected));
  }

  private static Rectangle2D of(String numbers) {
    double[] four = Stream.of(numbers.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new Rectangle2D(four[0], four[1], four[2], four[3]);
  }
}
