package tunnelbrowser;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import tunnelbrowser.account.Connection;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * An API that can be asked, whoever's it is.
 *
 * @param closing ends what was opened for it
 * @param state what is known of the account, and how much may be asked of it
 * @param keyOrigin where its key came from, for people; empty for the demo's
 */
record OpenedApi(TunnelSource source, Runnable closing, AccountState state, String keyOrigin) {

  /**
   * Opens the account's API.
   *
   * @throws IllegalArgumentException if the key must not be sent there, with a sentence that says
   *     why
   */
  static OpenedApi account(Connection.Account account, AccountState state, Clock clock) {
    Origin origin = Origin.of(account.apiUrl());
    HttpClient http = NgrokClient.httpClient(origin, Limits.DEFAULT);
    return new OpenedApi(
        new NgrokClient(http, origin, account.key(), Limits.DEFAULT, clock),
        http::shutdownNow,
        state,
        account.keyOrigin());
  }

  /** The same, whose key's origin also tells which account it was taken for. */
  OpenedApi calledBy(String profile) {
    return new OpenedApi(
        source, closing, state, "%s (account \"%s\")".formatted(keyOrigin, profile));
  }

  /**
   * Starts the embedded server and opens its API. Its fleet begins anew each time.
   *
   * @throws IOException if no port is free
   */
  static OpenedApi demo(Clock clock) throws IOException {
    DemoServer server = DemoServer.start(DemoOptions.DEFAULT, clock);
    OpenedApi api =
        account(
            new Connection.Account(
                server.baseUrl().toString(), ApiKey.of(server.key()), "the demo server"),
            new AccountState(new Budget(Budget.DEFAULT_SHARE, clock), clock),
            clock);
    return new OpenedApi(
        api.source(),
        () -> {
          api.closing().run();
          server.close();
        },
        api.state(),
        "");
  }
}
