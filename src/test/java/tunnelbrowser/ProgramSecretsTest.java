package tunnelbrowser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.failures.EchoServer;
import tunnelbrowser.failures.KeyHunt;
import tunnelbrowser.failures.ScenarioServer;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.Console;

/** Every command and every output, while the API tells the key wherever it can. */
class ProgramSecretsTest {
  private ScenarioServer apiServer;
  private Console console;

  @BeforeEach
  void open() throws Exception {
    apiServer = ScenarioServer.open();
    EchoServer.of(apiServer);
    console = Console.toEverything();
  }

  @AfterEach
  void nothing_was_logged_or_printed_past_the_program() throws Exception {
    console.close();
    KeyHunt.findsNothingIn(console.text());
    apiServer.close();
  }

  private ProgramRun run(String line) {
    ProgramRun run =
        ProgramRun.of(Map.of("NGROK_API_KEY", ScenarioServer.KEY), line.split(" ", -1));
    KeyHunt.findsNothingIn(run.out());
    KeyHunt.findsNothingIn(run.err());
    return run;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list --output json",
        "list --output csv",
        "list --filter x --sort -public_url",
        "get tn_0",
        "get tn_0 --output json",
        "get tn_0 --output csv",
      })
  void tunnels_are_printed_without_it(String command) {
    ProgramRun run = run(command + " --api-url " + apiServer.base());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("[key]", "tn_0");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 429, 500})
  void failures_are_printed_without_it_in_every_writing(int status) {
    for (String writing : EchoServer.writings()) {
      EchoServer.ofRefusals(apiServer, status, writing);
      for (String command : List.of("list", "list --output json", "get tn_0")) {
        ProgramRun run = run(command + " --api-url " + apiServer.base());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("[key]");
      }
    }
  }

  @Test
  void answers_that_cannot_be_used_are_named_without_it() {
    apiServer.answers(CannedAnswer.json(200, "{key}").with("Content-Type", "text/{key}"));
    assertThat(run("list --api-url " + apiServer.base()))
        .isEqualTo(new ProgramRun(1, "", "The response is not valid JSON. (text/[key])\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "list --help",
        "get --help",
        "demo-server --help",
        "--version",
        "nonsense",
        "list --nonsense",
        "list --api-url http://example.com",
        "list --demo",
      })
  void whatever_else_is_said_is_said_without_it(String line) {
    ProgramRun run = run(line);
    assertThat(run.out() + run.err()).isNotEmpty();
  }
}
