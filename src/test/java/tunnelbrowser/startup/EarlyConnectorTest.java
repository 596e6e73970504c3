package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.TestSessions;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.ui.common.Connector;

class EarlyConnectorTest {
  private static final ConnectionTarget FIRST = new ConnectionTarget.Demo();
  private static final ConnectionTarget OTHER =
      new ConnectionTarget.Account(
          NgrokApi.BASE_URL, ApiKey.of("a-key"), Message.verbatim("typed"));
  private static final Executor AT_ONCE = Runnable::run;

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final List<String> log = new ArrayList<>();

  @Test
  void the_first_connection_is_opened_before_anybody_wants_it_and_handed_over() throws Exception {
    EarlyConnector start =
        new EarlyConnector(
            CompletableFuture.completedFuture(FIRST), opening("early"), opening("later"), AT_ONCE);
    assertThat(log).containsExactly("early");

    start.open(FIRST);
    start.close();

    assertThat(log).containsExactly("early");
  }

  @Test
  void a_second_wish_for_it_opens_it_anew() throws Exception {
    EarlyConnector start =
        new EarlyConnector(
            CompletableFuture.completedFuture(FIRST), opening("early"), opening("later"), AT_ONCE);
    start.open(FIRST);
    start.open(FIRST);

    assertThat(log).containsExactly("early", "later");
  }

  @Test
  void another_connection_is_opened_when_it_is_wanted() throws Exception {
    EarlyConnector start =
        new EarlyConnector(
            CompletableFuture.completedFuture(FIRST), opening("early"), opening("later"), AT_ONCE);
    start.open(OTHER);

    assertThat(log).containsExactly("early", "later");
  }

  @Test
  void what_nobody_came_for_is_closed() {
    new EarlyConnector(
            CompletableFuture.completedFuture(FIRST), opening("early"), opening("later"), AT_ONCE)
        .close();

    assertThat(log).containsExactly("early", "early closed");
  }

  @Test
  void why_it_could_not_be_opened_is_told_when_it_is_wanted() {
    Connector failing =
        connection -> {
          throw new Connector.ConnectFailure(
              Message.verbatim("The port is taken."), new IOException("taken"));
        };
    EarlyConnector start =
        new EarlyConnector(
            CompletableFuture.completedFuture(FIRST), failing, opening("later"), AT_ONCE);

    assertThatThrownBy(() -> start.open(FIRST))
        .isInstanceOf(Connector.ConnectFailure.class)
        .hasMessage("The port is taken.");
    start.close();
    assertThat(log).isEmpty();
  }

  private Connector opening(String name) {
    FakeSource source = new FakeSource();
    return connection -> {
      log.add(name);
      return TestSessions.of(
          source, Duration.ofSeconds(30), clock, () -> log.add(name + " closed"));
    };
  }
}
