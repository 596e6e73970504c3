package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.cli.FakeProgram.Result;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.log.Log;
import tunnelbrowser.log.Redaction;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.ApiKey;

/** What a terminal says of mistakes in the program. */
class UnexpectedTest {
  private static final String KEY = "ak_secret_0123456789abcdef";

  @TempDir Path home;

  private final FakeProgram program = new FakeProgram();

  @BeforeEach
  void fail() {
    Redaction redaction = new Redaction(Stream::empty);
    redaction.know(ApiKey.of(KEY));
    program.diagnostics = keptIn(home, redaction);
    program.mistake = Optional.of(new IllegalStateException("with " + KEY));
  }

  private static Diagnostics keptIn(Path folder, Redaction redaction) {
    return new Diagnostics(
        new Log(folder, redaction, TestClock.at("2026-11-23T12:00:00Z")), "Tunnel Browser 1.2.3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "get tn_1", "--demo", "demo-server"})
  void it_is_one_line_that_says_where_the_details_are(String line) throws IOException {
    assertThat(program.run(line.split(" ", -1)))
        .isEqualTo(
            new Result(
                1,
                "",
                "Something went wrong: a bug in the program (IllegalStateException). The log"
                    + " has the details: "
                    + home.resolve("tunnel-browser.log")
                    + "\n"));
    assertThat(Files.readString(home.resolve("tunnel-browser.log")))
        .contains("java.lang.IllegalStateException: with [key]\n", "\tat ")
        .doesNotContain(KEY);
  }

  @Test
  void without_a_log_it_says_how_to_see_the_details() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    program.diagnostics = keptIn(file.resolve("folder"), new Redaction(Stream::empty));
    assertThat(program.run("list"))
        .isEqualTo(
            new Result(
                1,
                "",
                "Something went wrong: a bug in the program (IllegalStateException). No log"
                    + " could be written; with --verbose the details are printed.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--verbose list", "list --verbose", "--verbose"})
  void verbose_prints_the_trace_without_the_key(String line) {
    Result result = program.run(line.split(" ", -1));
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("2026-11-23T12:00:00Z INFO Start: ")
        .contains("IllegalStateException: with [key]\n", "at tunnelbrowser")
        .endsWith(home.resolve("tunnel-browser.log") + "\n")
        .doesNotContain(KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void a_picture_needs_a_name(String name) {
    assertUsage(name, "'" + name + "' is not the name of a file");
  }

  @Test
  void a_picture_needs_a_place() throws IOException {
    String folder = home.toString();
    assertUsage(folder, "'" + folder + "' is a folder, not a file");
    String nowhere = home.resolve("nowhere").resolve("x.png").toString();
    assertUsage(nowhere, "'" + nowhere + "' is in a folder that does not exist");
    String below = Files.createFile(home.resolve("file")).resolve("x.png").toString();
    assertUsage(below, "'" + below + "' is in a folder that does not exist");
  }

  private void assertUsage(String file, String problem) {
    assertThat(program.run("--demo", "--screenshot", file))
        .isEqualTo(
            new Result(
                2,
                "",
                "Invalid value for option '--screenshot': "
                    + problem
                    + "\nTry: tunnel-browser --help\n"));
    assertThat(program.asked).isEmpty();
  }
}
