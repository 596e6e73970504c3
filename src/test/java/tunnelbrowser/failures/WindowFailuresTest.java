package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/** A few failures as they look in the window. */
@Tag("ui")
class WindowFailuresTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private ScenarioServer apiServer;

  static Stream<FailureScenario> kinds() {
    Set<String> chosen =
        Set.of(
            "nobody listens",
            "reset in the body",
            "403 ERR_NGROK_203",
            "429 without Retry-After",
            "502 with a page",
            "truncated JSON",
            "no list");
    return Stream.of(
            ConnectionFailuresTest.kinds(),
            StatusFailuresTest.kinds(),
            BodyFailuresTest.kinds(),
            PagingFailuresTest.kinds())
        .flatMap(kinds -> kinds)
        .filter(scenario -> chosen.contains(scenario.name()));
  }

  @BeforeEach
  void open() throws Exception {
    apiServer = ScenarioServer.open();
    window.open(
        new ConnectionTarget.Account(
            apiServer.base(), ApiKey.of(ScenarioServer.KEY), Message.verbatim("NGROK_API_KEY")));
    rowsAre(apiServer);
  }

  @AfterEach
  void close() throws Exception {
    apiServer.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void the_banner_comes_the_rows_stay_and_all_is_well_again(FailureScenario scenario)
      throws Exception {
    FailureScenario.Outcome.Failure outcome = (FailureScenario.Outcome.Failure) scenario.outcome();
    scenario.failure().run(apiServer);
    later();
    screen.soon(
        () -> {
          assertThat(screen.text(".banner #title")).isEqualTo(filled(outcome.title()));
          assertThat(screen.text("#advice")).isEqualTo(filled(outcome.advice()));
        });
    rowsAre(apiServer);
    KeyHunt.findsNothingInAnyWindow();

    apiServer.clearsUp();
    if (scenario.name().startsWith("403")) {
      window.user.press(KeyCode.F5);
    }
    later();

    screen.soon(() -> assertThat(screen.shows("#banner")).isFalse());
    rowsAre(apiServer);
  }

  /** Nobody presses anything: the computer sleeps for two hours, and the window sees that. */
  private void later() {
    window.advance(Duration.ofHours(2));
  }

  private String filled(String text) {
    return text.replace("{host}", apiServer.host());
  }

  private void rowsAre(ScenarioServer as) {
    screen.soon(() -> assertThat(screen.rows()).containsExactlyInAnyOrderElementsOf(as.ids()));
  }
}
