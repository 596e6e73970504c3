package tunnelbrowser.startup;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.text.Message;
import tunnelbrowser.ui.common.Connector;

/**
 * Opens the window's first connection while JavaFX is still starting, which takes about as long.
 *
 * <p>The first wish for that connection gets what was opened ahead; any other is passed on.
 */
public final class EarlyConnector implements Connector, AutoCloseable {
  private final CompletableFuture<ConnectionTarget> first;
  private final Connector later;
  private final AtomicReference<Optional<CompletableFuture<ApiSession>>> opening;

  /**
   * @param first which connection that is, as soon as it is known; never failed
   * @param early opens the first connection, on the executor and at once
   * @param later opens every other one
   */
  public EarlyConnector(
      CompletableFuture<ConnectionTarget> first,
      Connector early,
      Connector later,
      Executor executor) {
    this.first = first;
    this.later = later;
    this.opening =
        new AtomicReference<>(
            Optional.of(first.thenApplyAsync(connection -> open(early, connection), executor)));
  }

  private static ApiSession open(Connector connector, ConnectionTarget connection) {
    try {
      return connector.open(connection);
    } catch (ConnectFailure failure) {
      throw new CompletionException(failure);
    }
  }

  @Override
  public ApiSession open(ConnectionTarget connection) throws ConnectFailure {
    Optional<CompletableFuture<ApiSession>> opened =
        connection.equals(first.getNow(connection))
            ? opening.getAndSet(Optional.empty())
            : Optional.empty();
    if (opened.isEmpty()) {
      return later.open(connection);
    }
    try {
      return opened.get().get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof ConnectFailure failure) {
        throw failure;
      }
      throw new IllegalStateException("Opening failed.", failed);
    } catch (InterruptedException unwanted) {
      closeOnceOpen(opened.get());
      Thread.currentThread().interrupt();
      throw new ConnectFailure(Message.of("start.notWanted"), unwanted);
    }
  }

  /** Ends the connection that was opened ahead, if nobody came for it. */
  @Override
  public void close() {
    opening.getAndSet(Optional.empty()).ifPresent(EarlyConnector::closeOnceOpen);
  }

  private static void closeOnceOpen(CompletableFuture<ApiSession> unwanted) {
    var _ = unwanted.thenAccept(ApiSession::close);
  }
}
