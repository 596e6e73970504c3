package tunnelbrowser.startup;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.account.DefaultAccountPolicy;
import tunnelbrowser.account.EnvironmentKey;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.NgrokApi;

/** Finds the connection that options, environment and accounts name. */
public record ConnectionResolver(HostEnvironment machine) {

  /**
   * What a command of the command line asks.
   *
   * @throws CannotStart if there is no usable key, which a command needs unless it asks the demo
   */
  public ConnectionTarget forTerminal(ApiChoice options) throws CannotStart {
    Optional<ConnectionTarget> named = named(options);
    if (named.isPresent()) {
      return named.get();
    }
    Accounts.AccountList known = machine.accounts().known();
    Optional<String> apiUrl = options.apiUrl().map(URI::toString);
    return new DefaultAccountPolicy(known)
        .withoutBeingAsked(apiUrl, machine.accounts()::found)
        .orElseThrow(() -> noKey(apiUrl, known));
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
    } catch (EnvironmentKey.Unusable notAKey) {
      throw new CannotStart(notAKey.explanation(), notAKey);
    }
  }

  private Profile profile(String name) throws CannotStart {
    Accounts.AccountList known = machine.accounts().known();
    return known
        .named(name)
        .orElseThrow(() -> CannotStart.wrongUsage(withProblem(known.explainUnknown(name), known)));
  }

  private CannotStart noKey(Optional<String> apiUrl, Accounts.AccountList known) {
    Message howTo = Message.of("start.noKey", EnvironmentKey.KEY_VARIABLE);
    Optional<Message> ofFile =
        DefaultAccountPolicy.isNgrok(apiUrl)
            ? machine.accounts().ngrokFileProblem()
            : Optional.empty();
    Message message = ofFile.map(why -> Message.sentences(howTo, why)).orElse(howTo);
    return new CannotStart(withProblem(message, known));
  }

  private static Message withProblem(Message message, Accounts.AccountList known) {
    return known.problem().map(why -> Message.sentences(message, why)).orElse(message);
  }
}
