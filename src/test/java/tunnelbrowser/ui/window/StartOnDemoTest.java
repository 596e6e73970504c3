package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class StartOnDemoTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  @Test
  void the_demo_fills_the_table_and_says_that_it_is_one() {
    window.open(new ConnectionTarget.Demo());

    window.screen.soon(
        () -> {
          assertThat(window.screen.rows()).hasSizeGreaterThan(200);
          assertThat(window.screen.text("#account")).isEqualTo("Demo data");
          assertThat(window.screen.texts("#bar"))
              .contains(window.screen.rows().size() + " tunnels, up to date");
          assertThat(window.screen.explanation("#bar"))
              .isEqualTo(
                  "Updated just now, next in 1 h\n"
                      + "3 of 120 requests in the last minute, limit 60");
        });
    assertThat(window.screen.column("public_url")).isNotEmpty().doesNotContain("");
  }

  @Test
  void both_tunnels_of_the_reference_are_in_the_demo() {
    window.open(new ConnectionTarget.Demo());

    window.screen.soon(
        () ->
            assertThat(window.screen.rows())
                .contains("tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU", "tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi"));
  }

  @Test
  void first_rows_are_shown_while_later_pages_are_on_their_way() {
    FakeSource source = FakeSource.of(Tunnels.fleet(250)).hold("page 2");
    window.open(source);

    window.screen.soon(
        () -> {
          assertThat(window.screen.rows()).hasSize(100);
          assertThat(window.screen.texts("#bar")).contains("100 loaded so far");
          assertThat(window.screen.explanation("#bar"))
              .startsWith("Updated just now, loading page 2");
          assertThat(window.screen.shows("#progress")).isTrue();
        });

    source.release();
    window.screen.soon(
        () -> {
          assertThat(window.screen.rows()).hasSize(250);
          assertThat(window.screen.texts("#bar")).contains("250 tunnels, up to date");
          assertThat(window.screen.shows("#progress")).isFalse();
        });
    assertThat(source.requests()).isEqualTo(List.of("page 1", "page 2", "page 3"));
  }
}
