package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tunnelbrowser.cli.FakeProgram.Result;

class DemoServerTest {
  private static final String PRINTED =
      """
      http://127.0.0.1:4321 key demo_abc
      In another terminal: NGROK_API_KEY=demo_abc tunnel-browser --api-url http://127.0.0.1:4321
      """;

  private final FakeProgram program = new FakeProgram();

  @Test
  void it_says_how_to_reach_it_and_runs_until_it_is_ended() {
    assertThat(program.run("demo-server")).isEqualTo(new Result(0, PRINTED, ""));
    assertThat(program.asked).containsExactly(List.of(0, 240, 1L, 120));
  }

  @Test
  void port_size_seed_and_rate_are_options() {
    program.run(
        "demo-server", "--port", "4321", "--tunnels=10000", "--seed", "-7", "--rate-limit", "0");
    assertThat(program.asked).containsExactly(List.of(4321, 10_000, -7L, 0));
  }

  @Test
  void an_interrupt_ends_it() {
    program.interruptedWhileServing = true;
    Result result = program.run("demo-server");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isEqualTo(new Result(1, PRINTED, "Interrupted.\n"));
  }
}
