package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class FilteringTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @BeforeEach
  void open() {
    window.open(FakeSource.of(Tunnels.fleet(30)));
    rowsAre(30);
  }

  @Test
  void typing_narrows_the_rows_and_the_status_counts_them() {
    window.user.fill("#filter", "T0001 HTTPS");

    rowsAre(10);
    assertThat(screen.texts("#bar")).contains("10 of 30 tunnels, up to date");
    assertThat(screen.rows()).allMatch(id -> id.startsWith("tn_0001"));
  }

  @Test
  void values_of_fields_and_what_is_excluded_narrow_the_rows() {
    window.user.fill("#filter", "id=TN_00007");
    rowsAre(1);
    window.user.fill("#filter", "t0001 -\"t00017\"");
    rowsAre(9);
  }

  @Test
  void the_first_esc_leaves_the_filter_and_the_second_one_clears_it() {
    window.user.fill("#filter", "t00007");
    rowsAre(1);

    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.focusIsIn("#table")).isTrue());
    assertThat(screen.text("#filter")).isEqualTo("t00007");
    rowsAre(1);

    window.user.press(KeyCode.ESCAPE);
    rowsAre(30);
    assertThat(screen.text("#filter")).isEmpty();
  }

  @Test
  void a_slash_goes_to_the_filter_and_is_not_typed_into_it() {
    window.user.type("/");
    screen.soon(() -> assertThat(screen.focusIsIn("#filter")).isTrue());
    window.user.type("t00007/");

    screen.soon(() -> assertThat(screen.text("#filter")).isEqualTo("t00007/"));
  }

  @Test
  void control_f_goes_to_the_filter_and_selects_what_is_there() {
    window.user.fill("#filter", "t00007");
    rowsAre(1);
    window.user.press(KeyCode.ESCAPE);
    window.user.press(KeyCode.SHORTCUT, KeyCode.F);
    screen.soon(() -> assertThat(screen.focusIsIn("#filter")).isTrue());
    window.user.type("t0001");

    rowsAre(10);
    assertThat(screen.text("#filter")).isEqualTo("t0001");
  }

  @Test
  void the_cross_in_the_filter_clears_it() {
    assertThat(screen.shows("#clearFilter")).isFalse();
    window.user.fill("#filter", "t00007");
    rowsAre(1);

    window.user.click("#clearFilter");

    rowsAre(30);
  }

  @Test
  void a_filter_that_hides_all_says_so_and_its_button_shows_all_again() {
    window.user.fill("#filter", "nowhere");
    screen.soon(
        () -> {
          assertThat(screen.texts("#filteredOut"))
              .contains("Nothing matches", "0 of 30 tunnels match the filter.");
          assertThat(screen.texts("#bar")).contains("0 of 30 tunnels, up to date");
        });

    window.user.clickOn("Clear the filter");

    rowsAre(30);
    assertThat(screen.text("#filter")).isEmpty();
  }

  @Test
  void tunnels_are_filtered_while_further_pages_are_still_on_their_way() {
    FakeSource slow = FakeSource.of(Tunnels.fleet(250)).hold("page 2");
    window.open(slow);
    rowsAre(100);

    window.user.fill("#filter", "t0020");
    rowsAre(10);
    assertThat(screen.texts("#bar")).contains("10 of 100 loaded so far");

    window.user.fill("#filter", "t001");
    rowsAre(50);
    slow.release();
    rowsAre(100);
    assertThat(screen.texts("#bar")).contains("100 of 250 tunnels, up to date");
  }

  private void rowsAre(int count) {
    screen.soon(() -> assertThat(screen.rows()).hasSize(count));
  }
}
