package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
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

/** A few kinds of weather as they look in the window. */
@Tag("ui")
class WindowFailuresTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private ScenarioServer station;

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
        .filter(weather -> chosen.contains(weather.name()));
  }

  @BeforeEach
  void open() throws Exception {
    station = ScenarioServer.open();
    window.open(
        new ConnectionTarget.Account(
            station.base(), ApiKey.of(ScenarioServer.KEY), Message.verbatim("NGROK_API_KEY")));
    rowsAre(station);
  }

  @AfterEach
  void close() throws Exception {
    station.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void the_banner_comes_the_rows_stay_and_all_is_well_again_by_itself(FailureScenario weather)
      throws Exception {
    FailureScenario.Told.Failure told = (FailureScenario.Told.Failure) weather.told();
    weather.sky().over(station);
    later();
    screen.soon(
        () -> {
          assertThat(screen.text(".banner #title")).isEqualTo(filled(told.title()));
          assertThat(screen.text("#advice")).isEqualTo(filled(told.advice()));
        });
    rowsAre(station);
    KeyHunt.findsNothingInAnyWindow();

    station.clearsUp();
    later();

    screen.soon(() -> assertThat(screen.shows("#banner")).isFalse());
    rowsAre(station);
  }

  /** Nobody presses anything: the computer sleeps for two hours, and the window sees that. */
  private void later() {
    window.advance(Duration.ofHours(2));
  }

  private String filled(String text) {
    return text.replace("{host}", station.host());
  }

  private void rowsAre(ScenarioServer as) {
    screen.soon(() -> assertThat(screen.rows()).containsExactlyInAnyOrderElementsOf(as.ids()));
  }
}
