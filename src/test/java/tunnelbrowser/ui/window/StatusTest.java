package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;

@Tag("ui")
class StatusTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @Test
  void a_list_beyond_the_budget_is_partial_and_nothing_moves_while_it_waits() {
    window.open(FakeSource.of(Tunnels.fleet(7000)));
    screen.soon(
        () -> {
          assertThat(screen.texts("#bar"))
              .contains("6,000 loaded so far, waiting 60 s (rate limit)");
          assertThat(screen.explanation("#bar"))
              .isEqualTo(
                  "Updated just now, next in 1 h · waiting 60 s (rate limit)\n"
                      + "60 of 120 requests in the last minute, limit 60");
          assertThat(screen.shows("#progress")).isFalse();
        });

    window.user.press(KeyCode.SLASH);
    window.user.type("t0001");
    screen.soon(
        () ->
            assertThat(screen.texts("#bar"))
                .contains("0 of 6,000 loaded so far, waiting 60 s (rate limit)"));
  }

  @Test
  void a_refusal_for_too_many_requests_counts_down_and_shows_the_smaller_share() {
    FakeSource source = FakeSource.of(Tunnels.fleet(3));
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(3));
    source.fail(new ApiFailure.RateLimited(window.clock.instant().plusSeconds(50), ApiError.NONE));
    window.user.press(KeyCode.F5);
    screen.soon(() -> screen.saying("3 tunnels, updated just now, retrying in 50 s"));

    window.advance(Duration.ofSeconds(8));
    screen.soon(
        () -> {
          assertThat(screen.texts("#bar"))
              .containsExactly("3 tunnels, updated 8 s ago, retrying in 42 s");
          assertThat(screen.node("#bar").getPseudoClassStates()).asString().contains("stale");
          assertThat(screen.explanation("#bar"))
              .isEqualTo(
                  "Updated 8 s ago, too many requests, retrying in 42 s\n"
                      + "2 of 120 requests in the last minute, limit 30 instead of 60");
        });
  }
}
