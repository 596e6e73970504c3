package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.PseudoLanguage;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiFailure;

/** The command line in a language whose letters are not those of English. */
class OtherLanguageTest {
  /** What is typed as it is in every language, what picocli calls values, and what ngrok says. */
  private static final String SAME_IN_EVERY_LANGUAGE =
      "--[a-z-]+|-h\\b|tunnel-browser|demo-server|[A-Z_]{2,}[0-9_]*|\\b[A-Z]\\b|WxH|png|\"home\""
          + "|\\b(?:list|get|accounts|add|remove|test)\\b|'[^'\n]*'|T(?=\\d)|Z\\b"
          + "|id, public_url.*forwards_to|table, json, csv, markdown, html|\\bopen\\b|ID\\|URL\\|LINK";

  @RegisterExtension final PseudoLanguage language = new PseudoLanguage();

  private final FakeProgram program = new FakeProgram();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "list --help",
        "get --help",
        "open --help",
        "accounts --help",
        "accounts add --help",
        "accounts remove --help",
        "accounts test --help",
        "demo-server --help"
      })
  void every_help_is_translated(String line) {
    assertTranslated(program.run(line.split(" ")).out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lst",
        "list a b",
        "--key",
        "--key abc",
        "list --output",
        "list --output xml",
        "list --sort age",
        "get",
        "get a b",
        "open",
        "open ftp://a",
        "--api-url ngrok.com list",
        "--demo --api-url http://localhost list",
        "demo-server --port 65536",
        "demo-server --seed x",
        "--size 12x34",
        "--size 1280x800 --size 1280x800",
        "--demo=x",
        "--screenshot a.png list",
        "accounts add home --share 1000",
        "accounts remove home",
        "accounts",
        "list"
      })
  void every_refusal_is_translated(String line) {
    FakeProgram.Result result = program.run(line.split(" "));
    assertTranslated(result.out() + result.err());
  }

  static List<ApiFailure> failures() {
    return List.of(
        Failures.unauthorized(),
        Failures.rateLimited(),
        Failures.notFound(),
        Failures.rejected(),
        Failures.unreachable());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void every_failure_is_translated(ApiFailure failure) {
    String line = FailureLine.of(failure, Optional.of(Message.of("keyOrigin.session")));
    String api = failure.error().message().strip();
    String host = "api.ngrok.com";
    assertTranslated(
        line.replace(api.isEmpty() ? host : api, "")
            .replace(host, "")
            .replace(failure.error().operationId(), ""));
  }

  @Test
  void the_log_stays_in_english() {
    assertThat(Failures.unreachable()).hasMessage("Cannot connect to api.ngrok.com.");
  }

  private static void assertTranslated(String text) {
    assertThat(text).isNotEmpty();
    assertThat(text.replaceAll(SAME_IN_EVERY_LANGUAGE, "")).doesNotContainPattern("[A-Za-z]");
  }
}
