package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.cli.FakeProgram.Result;
import tunnelbrowser.cli.command.CommandLineApp;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Tunnels;

class LostOutputTest {
  private static final String FULL = "The output cannot be written: No space left on device.\n";

  private final FakeProgram program = new FakeProgram();

  /** A writer that takes everything and can keep nothing, as one to a full disk. */
  private static final class Broken extends Writer {
    private final String why;
    private boolean holding;

    private Broken(String why) {
      this.why = why;
    }

    @Override
    public void write(char[] text, int start, int length) {
      holding = true;
    }

    @Override
    public void flush() throws IOException {
      if (holding) {
        throw new IOException(why);
      }
    }

    @Override
    public void close() {}
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list --output json",
        "list --output csv",
        "list --sort id",
        "list --filter nothing --output json",
        "get tn_00001",
        "get tn_00001 --output json",
        "--help",
        "get --help",
        "--version",
        "demo-server"
      })
  void what_cannot_be_written_is_said_in_one_line(String line) {
    assertThat(run(line, new Broken("No space left on device"))).isEqualTo(new Result(1, "", FULL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "list --output json", "get tn_00001", "--help", "--version"})
  void a_reader_that_has_gone_and_a_closed_output_are_no_news(String line) {
    for (String why : List.of("Broken pipe", "Bad file descriptor", "The pipe is being closed")) {
      assertThat(run(line, new Broken(why))).isEqualTo(new Result(1, "", ""));
    }
  }

  @Test
  void a_pipe_without_a_reader_is_known_by_what_the_system_says_of_it() throws IOException {
    Pipe pipe = Pipe.open();
    pipe.source().close();
    Writer out = Channels.newWriter(pipe.sink(), StandardCharsets.UTF_8);
    assertThat(run("list", out)).isEqualTo(new Result(1, "", ""));
    pipe.sink().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"list --bogus", "lst", "accounts"})
  void what_prints_nothing_loses_nothing(String line) {
    Result whole = program.run(line.split(" "));
    assertThat(whole.out()).isEmpty();
    assertThat(run(line, new Broken("No space left on device"))).isEqualTo(whole);
  }

  private Result run(String line, Writer to) {
    program.source = FakeSource.of(Tunnels.fleet(3));
    StringWriter err = new StringWriter();
    PrintWriter out = new PrintWriter(new OutputWriter(to));
    int exitCode = new CommandLineApp(program, "1", out, new PrintWriter(err)).run(line.split(" "));
    return new Result(exitCode, "", err.toString());
  }
}
