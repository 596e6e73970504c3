package tunnelbrowser.startup;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.log.Log;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.RequestShare;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * An API that can be asked, whoever's it is.
 *
 * @param closing ends what was opened for it
 * @param state what is known of the account, and how much may be asked of it
 * @param keyOrigin where its key came from, for people; empty for the demo's
 */
public record OpenedApi(
    TunnelSource source, Runnable closing, AccountState state, Optional<Message> keyOrigin) {

  /**
   * Opens the account's API.
   *
   * @throws Origin.Unusable if the key must not be sent there
   */
  static OpenedApi account(ConnectionTarget.Account account, AccountState state, Clock clock)
      throws Origin.Unusable {
    Origin origin = Origin.typed(account.apiUrl());
    HttpClient http = NgrokClient.httpClient(origin, Limits.DEFAULT);
    return new OpenedApi(
        new NgrokClient(http, origin, account.key(), Limits.DEFAULT, clock),
        http::shutdownNow,
        state,
        Optional.of(account.keyOrigin()));
  }

  /** The same, whose key's origin also tells which account it was taken for. */
  OpenedApi calledBy(String profile) {
    return new OpenedApi(
        source,
        closing,
        state,
        keyOrigin.map(origin -> Message.of("keyOrigin.account", origin, profile)));
  }

  /** The same, whose opening, closing and failures are written into the log. */
  OpenedApi notedIn(Log log, String whose) {
    log.info("Connected to " + whose);
    return new OpenedApi(
        new LoggedSource(source, log),
        () -> {
          closing.run();
          log.info("Disconnected from " + whose);
        },
        state,
        keyOrigin);
  }

  /**
   * Starts the embedded server and opens its API. Its fleet begins anew each time.
   *
   * @throws IOException if no port is free
   */
  static OpenedApi demo(Clock clock) throws IOException, Origin.Unusable {
    DemoServer server = DemoServer.start(DemoOptions.DEFAULT, clock);
    OpenedApi api =
        account(
            new ConnectionTarget.Account(
                server.baseUrl().toString(), ApiKey.of(server.key()), Message.of("keyOrigin.demo")),
            new AccountState(new Budget(RequestShare.DEFAULT, clock), clock),
            clock);
    return new OpenedApi(
        api.source(),
        () -> {
          api.closing().run();
          server.close();
        },
        api.state(),
        Optional.empty());
  }
}
