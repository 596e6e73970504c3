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
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * An API that can be asked, whoever's it is.
 *
 * @param closing ends what was opened for it
 */
record OpenedApi(TunnelSource source, Runnable closing) {

  /**
   * Opens the account's API.
   *
   * @throws IllegalArgumentException if the key must not be sent there, with a sentence that says
   *     why
   */
  static OpenedApi account(Connection.Account account, Clock clock) {
    Origin origin = Origin.of(account.apiUrl());
    HttpClient http = NgrokClient.httpClient(origin, Limits.DEFAULT);
    return new OpenedApi(
        new NgrokClient(http, origin, account.key(), Limits.DEFAULT, clock), http::shutdownNow);
  }

  /**
   * Starts the embedded server and opens its API.
   *
   * @throws IOException if no port is free
   */
  static OpenedApi demo(Clock clock) throws IOException {
    DemoServer server = DemoServer.start(DemoOptions.DEFAULT, clock);
    OpenedApi api =
        account(
            new Connection.Account(
                server.baseUrl().toString(), ApiKey.of(server.key()), "the demo server"),
            clock);
    return new OpenedApi(
        api.source(),
        () -> {
          api.closing().run();
          server.close();
        });
  }
}
