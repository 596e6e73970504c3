package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.cli.FakeProgram.Result;
import tunnelbrowser.cli.command.CommandLineApp;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue.JsonArray;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;

class FailedListTest {
  private final FakeProgram program = new FakeProgram();

  static List<Arguments> failures() {
    return List.of(
        arguments(
            Failures.unauthorized(),
            "The API rejected the key; check NGROK_API_KEY: The API key [key] is invalid."
                + " (ERR_NGROK_203, op_1)"),
        arguments(
            new ApiFailure.Unauthorized(new ApiError(401, "", "", "")),
            "The API rejected the key; check NGROK_API_KEY."),
        arguments(
            Failures.rateLimited(),
            "Too many requests from this account; try again after 2026-11-23T09:10:00Z:"
                + " Your account is rate limited. (ERR_NGROK_226, op_2)"),
        arguments(Failures.notFound(), "The API has nothing at this address. (op_3)"),
        arguments(
            Failures.rejected(),
            "The API answered with HTTP status 503: Down for maintenance."
                + " (ERR_NGROK_1500, op_4)"),
        arguments(Failures.unreachable(), "Cannot connect to api.ngrok.com."),
        arguments(Failures.malformed(), "The list of tunnels is not a list. ($.tunnels)"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void each_failure_is_one_line_and_nothing_is_printed(ApiFailure failure, String line) {
    program.source.fail(failure);
    program.keyOrigin = "NGROK_API_KEY";
    for (String format : List.of("table", "json", "csv")) {
      assertThat(program.run("list", "--output", format)).isEqualTo(new Result(1, "", line + "\n"));
    }
    assertThat(program.closed).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "json"})
  void what_was_read_before_a_failure_is_printed_and_called_incomplete(String format) {
    program.source = FakeSource.of(Tunnels.fleet(400)).fail("page 4", Failures.unreachable());
    FakeProgram whole = new FakeProgram();
    whole.source = FakeSource.of(Tunnels.fleet(400).subList(0, 300));
    for (List<String> sort : List.of(List.<String>of(), List.of("--sort", "id"))) {
      String[] args =
          Stream.concat(Stream.of("list", "--output", format), sort.stream())
              .toArray(String[]::new);
      assertThat(program.run(args))
          .isEqualTo(
              new Result(
                  1,
                  whole.run(args).out(),
                  "Incomplete: 300 tunnels read, then: Cannot connect to api.ngrok.com.\n"));
    }
  }

  @Test
  void incomplete_json_is_a_valid_array() {
    program.source = FakeSource.of(Tunnels.fleet(200)).fail("page 2", Failures.rateLimited());
    assertThat(JsonText.parse(program.run("list", "--output", "json").out()))
        .containsInstanceOf(JsonArray.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv"})
  void pages_are_printed_as_they_arrive_and_none_is_asked_for_once_nobody_reads_on(String format) {
    program.source = FakeSource.of(Tunnels.fleet(300));
    assertThat(runIntoABrokenPipe("list", "--output", format)).isEqualTo(new Result(1, "", ""));
    assertThat(program.source.requests()).containsExactly("page 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "get tn_00001"})
  void a_broken_pipe_ends_quietly(String line) {
    program.source = FakeSource.of(Tunnels.fleet(3));
    assertThat(runIntoABrokenPipe(line.split(" "))).isEqualTo(new Result(1, "", ""));
  }

  @Test
  void an_interrupted_list_says_so() {
    Thread.currentThread().interrupt();
    Result result;
    try {
      result = program.run("list");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(result).isEqualTo(new Result(1, "", "Interrupted.\n"));
    assertThat(program.closed).isEqualTo(1);
  }

  private Result runIntoABrokenPipe(String... args) {
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] text, int start, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    int exitCode =
        new CommandLineApp(program, "1", new PrintWriter(broken), new PrintWriter(err)).run(args);
    return new Result(exitCode, "", err.toString());
  }
}
