package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.cli.FakeProgram.Result;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.cli.option.WindowRequest.Size;
import tunnelbrowser.settings.ColorTheme;

class UsageTest {
  private static final ApiChoice NGROK = new ApiChoice(Optional.empty(), Optional.empty(), false);
  private static final ApiChoice DEMO = new ApiChoice(Optional.empty(), Optional.empty(), true);
  private static final ApiChoice LOCAL =
      new ApiChoice(Optional.empty(), Optional.of(URI.create("http://127.0.0.1:4040")), false);

  private final FakeProgram program = new FakeProgram();

  @Test
  void no_command_opens_the_window() {
    assertThat(program.run()).isEqualTo(new Result(0, "", ""));
    assertThat(program.asked).containsExactly(NGROK, WindowRequest.USUAL);
  }

  @Test
  void the_window_can_be_drawn_into_a_file() {
    program.run("--demo", "--screenshot", "a b.png", "--size", "640x480", "--theme", "dark");
    assertThat(program.asked)
        .containsExactly(
            DEMO,
            new WindowRequest(
                Optional.of(Path.of("a b.png")),
                Optional.of(new Size(640, 480)),
                Optional.of(ColorTheme.DARK),
                false,
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void another_window_can_be_asked_for() {
    program.run("--new-window");
    assertThat(program.asked)
        .containsExactly(
            NGROK,
            new WindowRequest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void the_windows_exit_code_is_the_programs() {
    program.windowExitCode = 1;
    assertThat(program.run()).isEqualTo(new Result(1, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--demo list", "list --demo", "--demo list --demo"})
  void demo_is_understood_before_and_after_the_command(String line) {
    assertThat(run(line).exitCode()).isZero();
    assertThat(program.asked).containsExactly(DEMO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--api-url http://127.0.0.1:4040 list",
        "list --api-url http://127.0.0.1:4040",
        "--api-url=http://127.0.0.1:4040 list --output csv",
        "--api-url http://127.0.0.1:9 list --api-url http://127.0.0.1:4040"
      })
  void the_address_is_understood_before_and_after_the_command(String line) {
    assertThat(run(line).exitCode()).isZero();
    assertThat(program.asked).containsExactly(LOCAL);
  }

  @Test
  void without_options_ngroks_own_api_is_asked() {
    program.run("list");
    assertThat(program.asked).containsExactly(NGROK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lst                     | Unmatched argument at index 0: 'lst'                   | ''
          --key abc               | Unknown options: '--key', 'abc'                        | ''
          list extra              | Unmatched argument at index 1: 'extra'                 | ' list'
          list --output xml       | Invalid value for option '--output': 'xml' is not one of table, json, csv, markdown, html | ' list'
          list --output           | Missing required parameter for option '--output' (FORMAT) | ' list'
          list --api-url          | Missing required parameter for option '--api-url' (URL) | ' list'
          --api-url ngrok.com list | Invalid value for option '--api-url': 'ngrok.com' is not an http or https address | ''
          list --demo --api-url http://127.0.0.1:1 | --demo and --api-url cannot be used together: the demo brings its own API | ' list'
          list --demo --profile Work | --profile and --demo cannot be used together: the demo is nobody's account | ' list'
          --profile Work list --api-url http://127.0.0.1:1 | --profile and --api-url cannot be used together: the account has its own API URL | ' list'
          list --sort age         | Invalid value for option '--sort' (FIELD): 'age' is not one of id, public_url, started_at, metadata, proto, region, tunnel_session, endpoint, labels, backends, forwards_to | ' list'
          get                     | Missing required parameter: 'ID'                       | ' get'
          get ''                  | Invalid value for positional parameter at index 0 (ID): it is empty | ' get'
          get a b                 | Unmatched argument at index 2: 'b'                     | ' get'
          demo-server --port 65536 | Invalid value for option '--port': '65536' is not a whole number from 0 to 65535 | ' demo-server'
          demo-server --tunnels -1 | Invalid value for option '--tunnels': '-1' is not a whole number from 0 to 2147483647 | ' demo-server'
          demo-server --seed x    | Invalid value for option '--seed': 'x' is not a whole number    | ' demo-server'
          --size 12x34            | Invalid value for option '--size': '12x34' is not a size from 100x100 to 9999x9999, such as 1280x800 | ''
          --theme blue            | Invalid value for option '--theme': 'blue' is not one of light, dark, system | ''
          --theme dark list       | --theme is for the window, not for list                | ' list'
          list --screenshot a.png | Unknown options: '--screenshot', 'a.png'               | ' list'
          """)
  void wrong_usage_is_said_in_one_line_and_does_nothing(
      String line, String sentence, String command) {
    String hint = "Try: tunnel-browser%s --help\n".formatted(command);
    assertThat(run(line)).isEqualTo(new Result(2, "", sentence + "\n" + hint));
    assertThat(program.asked).isEmpty();
  }

  @Test
  void the_version_is_printed() {
    assertThat(program.run("--version")).isEqualTo(new Result(0, "tunnel-browser 1.2.3\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "--demo -h", "--theme dark --help", "--help=true"})
  void help_names_the_commands_and_where_the_key_goes(String line) {
    Result result = run(line);
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Usage: tunnel-browser ")
        .contains("  list ", "  get ", "  demo-server ", "NGROK_API_KEY", "--screenshot=FILE.png")
        .doesNotContain("@|", "\u001b");
    assertThat(program.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"get --help", "--help get", "get -h", "get tn_1 --help", "--demo get -h"})
  void help_explains_the_command_it_is_asked_of(String line) {
    Result result = run(line);
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Usage: tunnel-browser get ")
        .contains("--api-url=URL", "--demo", "--output=FORMAT")
        .doesNotContain("--theme");
    assertThat(program.asked).isEmpty();
  }

  @Test
  void what_cannot_start_says_so_in_one_line() {
    program.cannotStart = Optional.of("There is no API key: set NGROK_API_KEY, or add --demo.");
    Result expected = new Result(1, "", "There is no API key: set NGROK_API_KEY, or add --demo.\n");
    assertThat(program.run("list", "--output", "json")).isEqualTo(expected);
    assertThat(program.run("get", "tn_1")).isEqualTo(expected);
    assertThat(program.run("demo-server")).isEqualTo(expected);
    assertThat(program.run()).isEqualTo(expected);
  }

  private Result run(String line) {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].equals("''") ? "" : words[i];
    }
    return program.run(words);
  }
}
