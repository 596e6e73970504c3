package tunnelbrowser.testing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.TunnelSource;
import tunnelbrowser.ui.common.Connector;

/**
 * Opens connections as the program does, with the real client and the real demo server, but reads
 * the list again only when told to: its pace is an hour.
 */
public final class LoopbackConnector implements Connector {
  private final Clock clock;
  private final Accounts accounts;

  public LoopbackConnector(Clock clock) {
    this(clock, Accounts.none());
  }

  /**
   * @param accounts have the keys of those that were set up
   */
  public LoopbackConnector(Clock clock, Accounts accounts) {
    this.clock = clock;
    this.accounts = accounts;
  }

  @Override
  public ApiSession open(ConnectionTarget connection) throws ConnectFailure {
    try {
      return switch (connection) {
        case ConnectionTarget.Demo demo -> demo();
        case ConnectionTarget.Account account -> account(account, () -> {});
        case ConnectionTarget.Saved saved -> account(accounts.open(saved.profile()), () -> {});
        case ConnectionTarget.NotConnected none ->
            throw new IllegalArgumentException("There is nothing to connect to.");
      };
    } catch (IOException | IllegalArgumentException | Accounts.NoKey reason) {
      throw new ConnectFailure(Message.verbatim(String.valueOf(reason.getMessage())), reason);
    }
  }

  /** A session with that source. */
  public ApiSession session(TunnelSource source, Runnable onClose) {
    return TestSessions.of(source, Duration.ofHours(1), clock, onClose);
  }

  private ApiSession demo() throws IOException {
    DemoServer server = DemoServer.start(DemoOptions.DEFAULT, clock);
    return account(
        new ConnectionTarget.Account(
            server.baseUrl().toString(),
            ApiKey.of(server.key()),
            Message.verbatim("the demo server")),
        server::close);
  }

  /** A session with that account. */
  public ApiSession account(ConnectionTarget.Account account, Runnable onClose) {
    Origin origin = Origin.of(account.apiUrl());
    HttpClient http = NgrokClient.httpClient(origin, Limits.DEFAULT);
    return session(
        new NgrokClient(http, origin, account.key(), Limits.DEFAULT, clock),
        () -> {
          http.shutdownNow();
          onClose.run();
        });
  }
}
