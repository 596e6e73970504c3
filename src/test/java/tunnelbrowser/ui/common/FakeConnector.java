package tunnelbrowser.ui.common;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.TestSessions;
import tunnelbrowser.text.Message;

/** Opens connections to a fake source every 30 seconds, when it is let to. */
public final class FakeConnector implements Connector, AutoCloseable {
  final FakeSource source;
  public final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  volatile CountDownLatch gate = new CountDownLatch(0);
  volatile Optional<Exception> refusal = Optional.empty();

  /** One for each connection opened, done once that connection is closed. */
  final List<CompletableFuture<Void>> closings = new ArrayList<>();

  /** Done as soon as the first connection is being opened. */
  final CompletableFuture<Void> opening = new CompletableFuture<>();

  /** Done as soon as the first connection has been opened. */
  final CompletableFuture<Void> opened = new CompletableFuture<>();

  /** Done as soon as a connection is given up while the gate keeps it from opening. */
  final CompletableFuture<Void> interrupted = new CompletableFuture<>();

  private final Clock clock;

  public FakeConnector(FakeSource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  public ApiSession open(ConnectionTarget connection) throws ConnectFailure {
    opening.complete(null);
    awaitGate();
    if (refusal.isPresent()) {
      throw new ConnectFailure(Message.verbatim("The port is taken."), refusal.get());
    }
    CompletableFuture<Void> closing = new CompletableFuture<>();
    synchronized (closings) {
      closings.add(closing);
    }
    opened.complete(null);
    return TestSessions.of(source, Duration.ofSeconds(30), clock, () -> closing.complete(null));
  }

  /**
   * Like a keyring that asks its user, it does not care whether somebody still wants it to open.
   */
  private void awaitGate() {
    boolean open = false;
    while (!open) {
      try {
        gate.await();
        open = true;
      } catch (InterruptedException unheard) {
        interrupted.complete(null);
      }
    }
  }

  CompletableFuture<Void> closing(int connection) {
    synchronized (closings) {
      return closings.get(connection);
    }
  }

  /** Lets everything end that is under way; what the model still wishes for is not refused. */
  @Override
  public void close() {
    gate.countDown();
    source.release();
  }
}
