package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiFailure.Unreachable;

@Tag("ui")
class EmptyStatesTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @Test
  void without_a_key_the_three_steps_to_one_are_shown() {
    window.open(new ConnectionTarget.NotConnected());

    shows("Create an API key in ngrok's dashboard");
    shows("An API key or access token, not the authtoken that starts agents.");
    shows("Explore the demo data first");
  }

  @Test
  void before_the_first_answer_it_is_loading() {
    FakeSource source = FakeSource.of(Tunnels.fleet(2)).hold();
    window.open(source);

    shows("Loading tunnels…");
    source.release();
    screen.soon(() -> assertThat(screen.rows()).hasSize(2));
  }

  @Test
  void an_account_with_nothing_online_says_how_to_begin() {
    window.open(FakeSource.of(List.of()));

    shows("No tunnels are online");
    window.user.clickOn("How to start a tunnel");
    assertThat(window.desktop.browsed())
        .extracting(Object::toString)
        .containsExactly("https://ngrok.com/docs/getting-started/");
  }

  @Test
  void a_filter_that_hides_all_can_be_cleared() {
    window.open(FakeSource.of(Tunnels.fleet(2)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(2));
    window.user.fill("#filter", "nowhere");

    shows("0 of 2 tunnels match the filter.");
    window.user.clickOn("Clear the filter");
    screen.soon(() -> assertThat(screen.rows()).hasSize(2));
  }

  @Test
  void when_nothing_could_be_read_it_says_why_and_tries_again() {
    FakeSource source =
        FakeSource.of(Tunnels.fleet(2))
            .fail(new Unreachable(Unreachable.Reason.DNS, "api.example", new IOException()));
    window.open(source);

    shows("Could not load tunnels");
    shows("Cannot find api.example (DNS). Check the network connection and the API URL.");
    assertThat(screen.shows("#banner")).isFalse();
    source.recover();
    window.user.clickOn("Retry");
    screen.soon(() -> assertThat(screen.rows()).hasSize(2));
  }

  @Test
  void a_server_that_hangs_is_named_and_can_be_given_up() {
    FakeSource source = FakeSource.of(Tunnels.fleet(2)).hold();
    window.open(source);
    shows("Loading tunnels…");
    assertThat(screen.shows("#cancel")).isFalse();
    window.advance(Duration.ofSeconds(7));
    shows("No answer from api.ngrok.com for 7 s.");
    window.user.clickOn("Cancel");
    shows("Loading was stopped");
    source.release();
    window.user.clickOn("Load tunnels");
    screen.soon(() -> assertThat(screen.rows()).hasSize(2));
  }

  private void shows(String text) {
    screen.soon(() -> screen.saying(text));
  }
}
