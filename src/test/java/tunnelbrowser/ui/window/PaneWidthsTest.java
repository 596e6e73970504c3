package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class PaneWidthsTest {
  private static final double LEAST_FOR_DETAILS = 320;
  private static final double LEAST_FOR_TABLE = 300;

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(9));

  private void open() {
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(9));
    window.user.press(KeyCode.DOWN);
    screen.soon(() -> assertThat(screen.shows("#fields")).isTrue());
  }

  @ParameterizedTest
  @ValueSource(doubles = {900, 940, 980})
  void table_and_details_have_their_least_widths_in_a_window_of(double width) {
    open();
    window.resize(width, 420);
    bothAreWideEnough();
  }

  @ParameterizedTest
  @ValueSource(doubles = {640, 700, 800, 899})
  void the_table_has_all_of_a_window_of(double width) {
    open();
    window.resize(width, 420);
    screen.soon(
        () -> {
          assertThat(screen.shows("#detailPlace")).isFalse();
          assertThat(width("#table")).isEqualTo(width);
        });
  }

  @Test
  void a_narrow_window_that_grows_has_the_same_shares_as_before() {
    open();
    double before = width("#detailPlace");
    window.resize(640, 420);
    window.resize(900, 600);
    bothAreWideEnough();
    window.resize(980, 900);
    screen.soon(() -> assertThat(width("#detailPlace")).isCloseTo(before, within(2.0)));
  }

  @Test
  void the_share_that_the_user_gave_comes_back_as_well() {
    open();
    window.user.moveDivider(0.5);
    screen.soon(() -> assertThat(width("#detailPlace")).isGreaterThan(420));
    double given = width("#detailPlace");
    window.resize(640, 420);
    screen.soon(() -> assertThat(screen.shows("#detailPlace")).isFalse());
    window.resize(980, 900);
    screen.soon(() -> assertThat(width("#detailPlace")).isCloseTo(given, within(2.0)));
  }

  @Test
  void the_keyboard_in_a_narrow_pane_scrolls_no_name_out_of_sight() {
    open();
    window.resize(640, 420);
    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    screen.soon(() -> assertThat(screen.shows("#fields")).isTrue());
    for (int stop = 0; stop < 12; stop++) {
      window.user.press(KeyCode.TAB);
    }
    screen.soon(
        () -> {
          ScrollPane pane = (ScrollPane) screen.node(".detail .scroll-pane");
          assertThat(pane.getHvalue()).isZero();
          Node name = screen.node(".field-name");
          assertThat(name.localToScene(0, 0).getX())
              .isGreaterThanOrEqualTo(screen.node("#detailPlace").localToScene(0, 0).getX());
        });
  }

  private void bothAreWideEnough() {
    screen.soon(
        () -> {
          assertThat(width("#table")).isGreaterThanOrEqualTo(LEAST_FOR_TABLE);
          assertThat(width("#detailPlace")).isGreaterThanOrEqualTo(LEAST_FOR_DETAILS);
        });
  }

  private double width(String selector) {
    return screen.node(selector).getLayoutBounds().getWidth();
  }
}
