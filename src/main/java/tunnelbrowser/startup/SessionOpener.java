package tunnelbrowser.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.log.Log;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.WebAddress;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.RequestShare;
import tunnelbrowser.ui.common.Connector;

/**
 * Opens APIs, whoever's they are, and notes that in the log.
 *
 * @param remembered what is known of accounts that were opened before, and of those opened here
 *     from now on
 */
public record SessionOpener(Accounts accounts, RememberedAccounts remembered, Clock clock, Log log)
    implements Connector {

  /**
   * Opens it, without asking it anything yet; blocks while the keychain asks its user. The demo's
   * fleet begins anew each time.
   */
  @Override
  public ApiSession open(ConnectionTarget connection) throws ConnectFailure {
    try {
      return switch (connection) {
        case ConnectionTarget.Demo demo -> demo();
        case ConnectionTarget.Account account -> account(account, remembered.of(account));
        case ConnectionTarget.Saved(Profile profile) -> {
          ConnectionTarget.Account account = accounts.open(profile);
          yield account(named(account, profile), remembered.of(account, profile));
        }
        case ConnectionTarget.NotConnected none ->
            throw new IllegalStateException("There is nothing to connect to.");
      };
    } catch (IOException unexplained) {
      log.error("The demo cannot be started", unexplained);
      throw new ConnectFailure(Message.of("start.noDemo"), unexplained);
    } catch (Origin.Unusable | Accounts.NoKey reason) {
      throw new ConnectFailure(reason.explanation(), reason);
    }
  }

  private ApiSession demo() throws IOException, Origin.Unusable {
    DemoServer server = DemoServer.start(DemoOptions.DEFAULT, clock);
    ConnectionTarget.Account account =
        new ConnectionTarget.Account(
            server.baseUrl().toString(), ApiKey.of(server.key()), Message.of("keyOrigin.demo"));
    Budget budget = new Budget(RequestShare.DEFAULT, clock);
    AccountState state = new AccountState(budget, clock);
    return session(account, state, Optional.empty(), "the demo", server::close);
  }

  private ApiSession account(ConnectionTarget.Account account, AccountState state)
      throws Origin.Unusable {
    log.redaction().know(account.key());
    Optional<URI> address = WebAddress.of(account.apiUrl().strip());
    address.ifPresent(log.redaction()::knowAddress);
    boolean ngrok = address.map(URI::getHost).filter("api.ngrok.com"::equalsIgnoreCase).isPresent();
    return session(
        account,
        state,
        Optional.of(account.keyOrigin()),
        ngrok ? "api.ngrok.com" : "another API",
        () -> {});
  }

  /** The same account, whose key's origin also says which profile it was taken for. */
  private static ConnectionTarget.Account named(ConnectionTarget.Account account, Profile profile) {
    return new ConnectionTarget.Account(
        account.apiUrl(),
        account.key(),
        Message.of("keyOrigin.account", account.keyOrigin(), profile.name()));
  }

  private ApiSession session(
      ConnectionTarget.Account account,
      AccountState state,
      Optional<Message> keyOrigin,
      String whose,
      Runnable onClose)
      throws Origin.Unusable {
    Origin origin = Origin.typed(account.apiUrl());
    HttpClient http = NgrokClient.httpClient(origin, Limits.DEFAULT);
    NgrokClient client = new NgrokClient(http, origin, account.key(), Limits.DEFAULT, clock);
    log.info("Connected to " + whose);
    return new ApiSession(
        new LoggedSource(client, log),
        state,
        keyOrigin,
        () -> {
          http.shutdownNow();
          onClose.run();
          log.info("Disconnected from " + whose);
        });
  }
}
