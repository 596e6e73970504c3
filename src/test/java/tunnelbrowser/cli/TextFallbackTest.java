package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.TestSessions;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.text.Message;

class TextFallbackTest {
  private static final String WHY =
      "There is no display. Here are the tunnels as text; a window needs a desktop session and,"
          + " on Linux, GTK 3.\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void the_table_stands_in_for_the_window() throws InterruptedException {
    FakeSource source = FakeSource.of(List.of(Tunnels.numbered(1)));
    FakeProgram program = new FakeProgram();
    program.source = source;
    assertThat(print(source)).isZero();
    assertThat(out.toString()).isEqualTo(program.run("list").out()).contains("tn_00001");
    assertThat(err.toString()).isEqualTo(WHY + "1 tunnel\n");
  }

  @Test
  void a_failure_is_said_after_the_reason() throws InterruptedException {
    assertThat(print(FakeSource.of(List.of()).fail(Failures.unreachable()))).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEqualTo(WHY + "Cannot connect to api.ngrok.com.\n");
  }

  @Test
  void demo_data_that_nobody_asked_for_is_called_so_above_the_table() {
    TextFallback.announceDemo(new PrintWriter(out));
    assertThat(out.toString())
        .isEqualTo(
            """
            DEMO DATA, not your tunnels: there is no API key in NGROK_API_KEY or in an account.
            To see your tunnels, set NGROK_API_KEY (keys: https://dashboard.ngrok.com/api-keys)
            or set up an account: tunnel-browser accounts add NAME

            """);
    assertThat(err.toString()).isEmpty();
  }

  private int print(FakeSource source) throws InterruptedException {
    return TextFallback.print(
        TestSessions.of(
            source, Duration.ofHours(1), TestClock.at("2026-11-23T12:00:00Z"), () -> {}),
        new PrintWriter(out),
        new PrintWriter(err),
        Message.verbatim("There is no display."));
  }
}
