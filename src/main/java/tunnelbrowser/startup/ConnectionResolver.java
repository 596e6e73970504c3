package tunnelbrowser.startup;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.account.DefaultAccountPolicy;
import tunnelbrowser.account.EnvironmentKey;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.log.Log;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.WebAddress;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.ui.common.Connector;

/** Finds the connection that options, environment and accounts name, and opens it. */
public record ConnectionResolver(HostEnvironment machine, Clock clock, Log log) {

  /**
   * What a command on the terminal asks.
   *
   * @throws CannotStart if there is no usable key, which a command needs unless it asks the demo
   */
  public ConnectionTarget forTerminal(ApiChoice options) throws CannotStart {
    Optional<ConnectionTarget> named = named(options);
    if (named.isPresent()) {
      return named.get();
    }
    Accounts.AccountList known = machine.accounts().known();
    return new DefaultAccountPolicy(known)
        .withoutBeingAsked(options.apiUrl().map(URI::toString), machine.accounts()::found)
        .orElseThrow(() -> noKey(known));
  }

  /**
   * What the window begins with: the demo, if there is no account.
   *
   * @param kept the settings, as soon as they are read; waited for only if they are needed
   * @return never failed
   * @throws CannotStart if the key is unusable, or missing for the API that was asked for
   */
  public CompletableFuture<ConnectionTarget> forWindow(
      ApiChoice options, CompletableFuture<SettingsStore.Loaded> kept) throws CannotStart {
    Optional<ConnectionTarget> named = named(options);
    if (named.isPresent()) {
      return CompletableFuture.completedFuture(named.get());
    }
    if (options.apiUrl().isPresent()) {
      return CompletableFuture.completedFuture(forTerminal(options));
    }
    return kept.thenApply(
        loaded -> new DefaultAccountPolicy(Accounts.AccountList.of(loaded)).atTheStart());
  }

  /** Opens it for once, as the other method does. */
  public OpenedApi open(ConnectionTarget connection) throws Connector.ConnectFailure {
    return open(connection, new RememberedAccounts(clock));
  }

  /**
   * Opens it, without asking it anything yet; blocks while the keychain asks its user.
   *
   * @param remembered what is known of accounts that were opened before, and of this one from now
   *     on
   */
  public OpenedApi open(ConnectionTarget connection, RememberedAccounts remembered)
      throws Connector.ConnectFailure {
    try {
      return switch (connection) {
        case ConnectionTarget.Demo demo -> OpenedApi.demo(clock).notedIn(log, "the demo");
        case ConnectionTarget.Account account -> open(account, remembered.of(account));
        case ConnectionTarget.Saved(Profile profile) -> {
          ConnectionTarget.Account account = machine.accounts().open(profile);
          yield open(account, remembered.of(account, profile)).calledBy(profile.name());
        }
        case ConnectionTarget.NotConnected none ->
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

  private OpenedApi open(ConnectionTarget.Account account, AccountState state)
      throws Origin.Unusable {
    log.redaction().know(account.key());
    Optional<URI> address = WebAddress.of(account.apiUrl().strip());
    address.ifPresent(log.redaction()::knowAddress);
    boolean ngrok = address.map(URI::getHost).filter("api.ngrok.com"::equalsIgnoreCase).isPresent();
    return OpenedApi.account(account, state, clock)
        .notedIn(log, ngrok ? "api.ngrok.com" : "another API");
  }

  /** What options and environment name without a look at the settings, unless for a profile. */
  private Optional<ConnectionTarget> named(ApiChoice options) throws CannotStart {
    if (options.demo()) {
      return Optional.of(new ConnectionTarget.Demo());
    }
    if (options.profile().isPresent()) {
      return Optional.of(new ConnectionTarget.Saved(profile(options.profile().get())));
    }
    try {
      return machine
          .environment()
          .account(options.apiUrl().map(URI::toString).orElse(NgrokApi.BASE_URL));
    } catch (IllegalArgumentException notAKey) {
      throw new CannotStart(EnvironmentKey.unusable(notAKey), notAKey);
    }
  }

  private Profile profile(String name) throws CannotStart {
    Accounts.AccountList known = machine.accounts().known();
    return known
        .named(name)
        .orElseThrow(
            () ->
                CannotStart.wrongUsage(
                    String.join(" ", sentences(known.explainUnknown(name), known.problem()))));
  }

  private static CannotStart noKey(Accounts.AccountList known) {
    return new CannotStart(
        String.join(
            " ",
            sentences(
                "No API key: set "
                    + EnvironmentKey.KEY_VARIABLE
                    + ", set up an account with \"accounts add\", or look at made-up tunnels with"
                    + " --demo.",
                known.problem())));
  }

  private static List<String> sentences(String first, String second) {
    return second.isEmpty() ? List.of(first) : List.of(first, second);
  }
}
