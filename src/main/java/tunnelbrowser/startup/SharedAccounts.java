package tunnelbrowser.startup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.instance.SharedAccount;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;

/**
 * Tells which accounts two processes can share a window of: the demo, and those that the user has
 * set up. Keys are never compared: where one comes from the environment, of which each process has
 * its own, no other process can mean the same account.
 *
 * @param screen where windows are shown; empty if nowhere, and then nothing is shared
 * @param settings where the accounts are kept, for there may be several such places
 */
public record SharedAccounts(Optional<String> screen, String settings)
    implements Function<ConnectionTarget, Optional<SharedAccount>> {
  /** Shares nothing. */
  public static final SharedAccounts NONE = new SharedAccounts(Optional.empty(), "");

  /**
   * @param variables the environment, such as {@link System#getenv()}
   * @param system the system's name, as in the property {@code os.name}
   */
  static SharedAccounts of(Map<String, String> variables, String settings, String system) {
    // a window on another screen than the one that the user sits at helps nobody
    Optional<String> screen =
        system.equals("Linux")
            ? Optional.ofNullable(variables.get("DISPLAY")).filter(name -> !name.isBlank())
            : Optional.of(variables.getOrDefault("SESSIONNAME", ""));
    return new SharedAccounts(screen, settings);
  }

  @Override
  public Optional<SharedAccount> apply(ConnectionTarget connection) {
    return switch (connection) {
      case ConnectionTarget.Demo _ -> shared("demo");
      case ConnectionTarget.Saved(Profile profile) ->
          profile.keySource() == KeySource.ENVIRONMENT
              ? Optional.empty()
              : shared("account", profile.name().toLowerCase(Locale.ROOT), profile.apiUrl());
      case ConnectionTarget.Account _ -> Optional.empty();
      case ConnectionTarget.NotConnected _ -> Optional.empty();
    };
  }

  private Optional<SharedAccount> shared(String... account) {
    return screen.map(
        where -> SharedAccount.of(List.of(settings, where, String.join("\n", account))));
  }
}
