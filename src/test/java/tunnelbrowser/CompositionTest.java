package tunnelbrowser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.startup.EarlyConnector;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.TestSessions;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.text.Message;
import tunnelbrowser.ui.common.Connector;

class CompositionTest {
  private static final ConnectionTarget DEMO = new ConnectionTarget.Demo();
  private static final ApiChoice NOTHING_ASKED =
      new ApiChoice(Optional.empty(), Optional.empty(), false);

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Composition composition =
      new Composition(
          ProgramRun.machine(Map.of(), new MemorySettings(), List.of()),
          clock,
          Diagnostics.none(),
          new PrintWriter(out),
          new PrintWriter(err));
  private final List<String> events = new ArrayList<>();

  @Test
  void the_text_without_a_display_reads_the_connection_that_is_open_within_its_budget()
      throws Exception {
    FakeSource source = FakeSource.of(Tunnels.fleet(3));
    ApiSession session =
        TestSessions.of(source, Duration.ofHours(1), clock, () -> events.add("closed"));
    Connector early =
        connection -> {
          events.add("opened");
          return session.prefetching(Runnable::run);
        };
    Connector later =
        connection -> {
          throw new AssertionError("It is open already.");
        };
    try (EarlyConnector connector =
        new EarlyConnector(CompletableFuture.completedFuture(DEMO), early, later, Runnable::run)) {
      assertThat(
              composition.printInstead(
                  DEMO, connector, NOTHING_ASKED, Message.verbatim("There is no display.")))
          .isZero();
    }
    assertThat(events).containsExactly("opened", "closed");
    assertThat(source.requests()).containsExactly("page 1");
    assertThat(session.budget().used()).isEqualTo(1);
    assertThat(out.toString()).startsWith("DEMO DATA").contains(Tunnels.numbered(1).id());
    assertThat(err.toString()).startsWith("There is no display.").endsWith("3 tunnels\n");
  }

  @Test
  void a_connection_that_cannot_be_opened_is_neither_a_window_nor_a_text() {
    Connector failing =
        connection -> {
          throw new Connector.ConnectFailure(
              Message.verbatim("The port is taken."), new IOException("taken"));
        };
    assertThatThrownBy(
            () ->
                composition.printInstead(
                    DEMO, failing, NOTHING_ASKED, Message.verbatim("No display.")))
        .isInstanceOf(CannotStart.class)
        .hasMessage("The port is taken.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void an_interrupt_ends_the_demo_server_and_frees_its_port() throws IOException {
    List<URI> addresses = new ArrayList<>();
    assertThatThrownBy(
            () ->
                composition.runDemoServer(
                    0,
                    2,
                    1,
                    120,
                    (address, key) -> {
                      addresses.add(address);
                      Thread.currentThread().interrupt();
                    }))
        .isInstanceOf(InterruptedException.class);
    int port = addresses.getFirst().getPort();
    try (DemoServer next = DemoServer.start(new DemoOptions(port, 2, 1, 120), clock)) {
      assertThat(next.baseUrl()).isEqualTo(addresses.getFirst());
    }
  }
}
