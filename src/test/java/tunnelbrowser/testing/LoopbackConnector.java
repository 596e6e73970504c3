package tunnelbrowser.testing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import tunnelbrowser.account.Connection;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.Watch;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.TunnelSource;
import tunnelbrowser.ui.model.Connector;

/**
 * Opens connections as the program does, with the real client and the real demo server, but reads
 * the list again only when told to: its pace is an hour.
 */
public final class LoopbackConnector implements Connector {
  private final Clock clock;
  private final Executor executor;

  public LoopbackConnector(Clock clock, Executor executor) {
    this.clock = clock;
    this.executor = executor;
  }

  @Override
  public Watch open(Connection connection) throws ConnectFailure {
    try {
      return switch (connection) {
        case Connection.Demo demo -> demo();
        case Connection.Account account -> account(account, () -> {});
        case Connection.Saved saved ->
            throw new IllegalArgumentException("No account has been set up.");
        case Connection.NotConnected none ->
            throw new IllegalArgumentException("There is nothing to connect to.");
      };
    } catch (IOException | IllegalArgumentException reason) {
      throw new ConnectFailure(String.valueOf(reason.getMessage()), reason);
    }
  }

  /** A connection to that source. */
  public Watch watch(TunnelSource source, Runnable onClose) {
    return Watches.of(source, Duration.ofHours(1), clock, executor, onClose);
  }

  private Watch demo() throws IOException {
    DemoServer server = DemoServer.start(DemoOptions.DEFAULT, clock);
    return account(
        new Connection.Account(
            server.baseUrl().toString(), ApiKey.of(server.key()), "the demo server"),
        server::close);
  }

  private Watch account(Connection.Account account, Runnable onClose) {
    Origin origin = Origin.of(account.apiUrl());
    HttpClient http = NgrokClient.httpClient(origin, Limits.DEFAULT);
    return watch(
        new NgrokClient(http, origin, account.key(), Limits.DEFAULT, clock),
        () -> {
          http.shutdownNow();
          onClose.run();
        });
  }
}
