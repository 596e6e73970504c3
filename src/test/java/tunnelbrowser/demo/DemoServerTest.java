package tunnelbrowser.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.TestClock;

class DemoServerTest {
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");

  @Test
  void it_listens_on_loopback_with_a_key_that_says_what_it_is() throws IOException {
    try (Caller caller = Caller.of(DemoOptions.DEFAULT, clock)) {
      assertThat(caller.base()).matches("http://127\\.0\\.0\\.1:\\d+");
      assertThat(caller.server().key()).isEqualTo("demo_2TunnelBrowserMadeUpFleet");
      assertThat(caller.call("/tunnels").headers().firstValue("ngrok-operation-id"))
          .hasValueSatisfying(id -> assertThat(id).matches("op_[0-9A-Za-z]{27}"));
    }
  }

  @Test
  void a_closed_servers_port_is_free_at_once() throws IOException {
    int port;
    try (Caller first = Caller.of(10, clock)) {
      port = first.server().baseUrl().getPort();
      assertThat(first.call("/tunnels").statusCode()).isEqualTo(200);
      DemoOptions samePort = new DemoOptions(port, 10, 1, 0);
      assertThatThrownBy(() -> DemoServer.start(samePort, clock)).isInstanceOf(BindException.class);
    }
    try (Caller second = Caller.of(new DemoOptions(port, 10, 1, 0), clock)) {
      assertThat(second.server().baseUrl().getPort()).isEqualTo(port);
      assertThat(second.call("/tunnels").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void its_threads_do_not_keep_the_program_alive() throws IOException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (DemoServer server = DemoServer.start(DemoOptions.DEFAULT, clock)) {
      assertThat(server.baseUrl()).isNotNull();
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> !before.contains(thread))
          .isNotEmpty()
          .allMatch(Thread::isDaemon);
    }
  }

  @Test
  void many_may_ask_at_once() throws Exception {
    try (Caller caller = Caller.of(1000, clock);
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> call =
          () -> {
            clock.advance(Duration.ofMillis(50));
            return caller.get("/tunnels").getAsJsonArray("tunnels").size();
          };
      for (Future<Integer> size :
          callers.invokeAll(IntStream.range(0, 200).mapToObj(i -> call).toList())) {
        assertThat(size.get()).isEqualTo(100);
      }
    }
  }

  @Test
  void impossible_options_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DemoOptions(65_536, 0, 1, 0))
        .withMessage("No port has the number 65536.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DemoOptions(0, -1, 1, 0))
        .withMessage("Neither tunnels nor requests can be fewer than none.");
  }
}
