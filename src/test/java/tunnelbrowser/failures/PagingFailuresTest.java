package tunnelbrowser.failures;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tunnelbrowser.testing.CannedAnswer;

/** Next pages that lead astray, out of the API's origin, or nowhere. */
class PagingFailuresTest {
  private static final String IN_A_CIRCLE = "The pages of the list form a loop.";
  private static final String AWAY =
      "The API returned an address outside {host}, and the key is sent nowhere else. Place: ";

  static Stream<FailureScenario> kinds() {
    return Stream.of(astray(), away(), harmless()).flatMap(kinds -> kinds);
  }

  private static Stream<FailureScenario> astray() {
    return Stream.of(
        next("to itself", ScenarioServer.SECOND_PAGE).tellsThatItCannotBeUsed(IN_A_CIRCLE),
        next("to the first page", "/tunnels?limit=100").tellsThatItCannotBeUsed(IN_A_CIRCLE),
        next("with the key in it", "/tunnels?before_id={key}")
            .tellsThatItCannotBeUsed(
                "The API returned an address that contains the key. Place:"
                    + " /tunnels?before_id=[key]."),
        next("that cannot be read", "/a b")
            .tellsThatItCannotBeUsed(
                "The API returned an address that cannot be read. Place: /a b."),
        secondPage("next page is a number", "7")
            .tellsThatItCannotBeUsed(
                "The address of the next page is not text. Place: $.next_page_uri."),
        refused("page after a tunnel that is gone"));
  }

  private static FailureScenario refused(String name) {
    return FailureScenario.of(
            name,
            apiServer ->
                apiServer.answersAt(
                    ScenarioServer.SECOND_PAGE,
                    CannedAnswer.json(
                        400, "{\"error_code\": \"ERR_NGROK_223\", \"msg\": \"No {key} here\"}")))
        .tellsNothing("tn_5", "tn_4", "tn_3", "tn_2", "tn_1");
  }

  private static Stream<FailureScenario> away() {
    return Stream.of(
            "http://example.com/tunnels",
            "http://127.0.0.1:1/tunnels",
            "https://{host}/tunnels",
            "http://user@{host}/tunnels",
            "//example.com/tunnels",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "jar:file:/x!/y")
        .map(
            address ->
                next("to " + address, address).tellsThatItCannotBeUsed(AWAY + address + "."));
  }

  private static Stream<FailureScenario> harmless() {
    return Stream.of(
        secondPage("next page is empty", "\"\"").tellsNothing("tn_5", "tn_4", "tn_3", "tn_2"),
        secondPage("next page is blank", "\" \"").tellsNothing("tn_5", "tn_4", "tn_3", "tn_2"));
  }

  private static FailureScenario.Unread next(String where, String address) {
    return secondPage("next page " + where, "\"" + address + "\"");
  }

  private static FailureScenario.Unread secondPage(String name, String next) {
    return FailureScenario.of(
        name,
        apiServer ->
            apiServer.answersAt(
                ScenarioServer.SECOND_PAGE,
                CannedAnswer.json(
                    200,
                    "{\"tunnels\": [{\"id\": \"tn_2\"}], \"next_page_uri\": %s}".formatted(next))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void the_rows_stay_the_user_knows_and_reading_goes_on(FailureScenario scenario) throws Exception {
    ScenarioRun.through(scenario);
  }
}
