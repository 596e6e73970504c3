package tunnelbrowser;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.Connection;
import tunnelbrowser.account.Environment;
import tunnelbrowser.account.KeyOrder;
import tunnelbrowser.account.Profile;
import tunnelbrowser.cli.ApiChoice;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.log.Log;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.tunnel.WebAddress;
import tunnelbrowser.ui.model.Connector;

/** Finds the connection that options, environment and accounts name, and opens it. */
record Connections(Machine machine, Clock clock, Log log) {

  /**
   * What a command on the terminal asks.
   *
   * @throws CannotStart if there is no usable key, which a command needs unless it asks the demo
   */
  Connection forTerminal(ApiChoice options) throws CannotStart {
    Optional<Connection> named = named(options);
    if (named.isPresent()) {
      return named.get();
    }
    Accounts.Known known = machine.accounts().known();
    return new KeyOrder(known)
        .withoutBeingAsked(options.apiUrl().map(URI::toString), machine.accounts()::found)
        .orElseThrow(() -> noKey(known));
  }

  /**
   * What the window begins with: the demo, if there is no account. The settings are read by the
   * executor, and only if they are needed, so that the window can be made meanwhile.
   *
   * @return never failed
   * @throws CannotStart if the key is unusable, or missing for the API that was asked for
   */
  CompletableFuture<Connection> forWindow(ApiChoice options, Executor executor) throws CannotStart {
    Optional<Connection> named = named(options);
    if (named.isPresent()) {
      return CompletableFuture.completedFuture(named.get());
    }
    if (options.apiUrl().isPresent()) {
      return CompletableFuture.completedFuture(forTerminal(options));
    }
    return CompletableFuture.supplyAsync(
        () -> new KeyOrder(machine.accounts().known()).atTheStart(), executor);
  }

  /** Opens it for once, as the other method does. */
  OpenedApi open(Connection connection) throws Connector.ConnectFailure {
    return open(connection, new RememberedAccounts(clock));
  }

  /**
   * Opens it, without asking it anything yet; blocks while the keychain asks its user.
   *
   * @param remembered what is known of accounts that were opened before, and of this one from now
   *     on
   */
  OpenedApi open(Connection connection, RememberedAccounts remembered)
      throws Connector.ConnectFailure {
    try {
      return switch (connection) {
        case Connection.Demo demo -> OpenedApi.demo(clock).notedIn(log, "the demo");
        case Connection.Account account -> open(account, remembered.of(account));
        case Connection.Saved(Profile profile) -> {
          Connection.Account account = machine.accounts().open(profile);
          yield open(account, remembered.of(account, profile)).calledBy(profile.name());
        }
        case Connection.NotConnected none ->
            throw new IllegalStateException("There is nothing to connect to.");
      };
    } catch (IOException unexplained) {
      log.error("The demo cannot be started", unexplained);
      throw new Connector.ConnectFailure(
          "The demo needs a port of this computer, and there is none.", unexplained);
    } catch (Origin.Unusable | Accounts.NoKey reason) {
      throw new Connector.ConnectFailure(reason.sentence(), reason);
    }
  }

  private OpenedApi open(Connection.Account account, AccountState state) throws Origin.Unusable {
    log.redaction().know(account.key());
    Optional<URI> address = WebAddress.of(account.apiUrl().strip());
    address.ifPresent(log.redaction()::knowAddress);
    boolean ngrok = address.map(URI::getHost).filter("api.ngrok.com"::equalsIgnoreCase).isPresent();
    return OpenedApi.account(account, state, clock)
        .notedIn(log, ngrok ? "api.ngrok.com" : "another API");
  }

  /** What options and environment name without a look at the settings, unless for a profile. */
  private Optional<Connection> named(ApiChoice options) throws CannotStart {
    if (options.demo()) {
      return Optional.of(new Connection.Demo());
    }
    if (options.profile().isPresent()) {
      return Optional.of(new Connection.Saved(profile(options.profile().get())));
    }
    try {
      return machine
          .environment()
          .account(options.apiUrl().map(URI::toString).orElse(Connection.NGROK_API));
    } catch (IllegalArgumentException notAKey) {
      throw new CannotStart(Environment.unusable(notAKey), notAKey);
    }
  }

  private Profile profile(String name) throws CannotStart {
    Accounts.Known known = machine.accounts().known();
    return known
        .named(name)
        .orElseThrow(
            () ->
                CannotStart.wrongUsage(
                    String.join(" ", sentences(known.explainUnknown(name), known.problem()))));
  }

  private static CannotStart noKey(Accounts.Known known) {
    return new CannotStart(
        String.join(
            " ",
            sentences(
                "No API key: set "
                    + Environment.KEY_VARIABLE
                    + ", set up an account with \"accounts add\", or look at made-up tunnels with"
                    + " --demo.",
                known.problem())));
  }

  private static List<String> sentences(String first, String second) {
    return second.isEmpty() ? List.of(first) : List.of(first, second);
  }
}
