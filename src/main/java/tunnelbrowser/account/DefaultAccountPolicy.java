package tunnelbrowser.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.NgrokApi;

/**
 * Whose tunnels are looked at if nobody said so and the environment has no key: an account whose
 * key is in the keychain, then one whose key is in ngrok's file, each time the one used last first.
 */
public record DefaultAccountPolicy(Accounts.AccountList known) {

  /**
   * What a command asks.
   *
   * @param apiUrl the only API that may be asked, so that no key goes where it does not belong
   * @param found the keys that belong to no account yet, of which ngrok's own goes to ngrok
   * @return empty if there is no key
   */
  public Optional<ConnectionTarget> withoutBeingAsked(
      Optional<String> apiUrl, Supplier<List<Accounts.DetectedKey>> found) {
    return saved(KeySource.KEYCHAIN, apiUrl)
        .or(() -> saved(KeySource.NGROK_FILE, apiUrl))
        .or(() -> isNgrok(apiUrl) ? ofNgrok(found.get()) : Optional.empty());
  }

  /** Whether the key in ngrok's own file may be used, which goes to ngrok and nowhere else. */
  public static boolean isNgrok(Optional<String> apiUrl) {
    return apiUrl.map(NgrokApi.BASE_URL::equals).orElse(true);
  }

  /** What the window begins with: a key that nobody said to use is only offered. */
  public ConnectionTarget atTheStart() {
    return known
        .last()
        .<ConnectionTarget>map(ConnectionTarget.Saved::new)
        .or(() -> saved(KeySource.KEYCHAIN, Optional.empty()))
        .orElseGet(ConnectionTarget.Demo::new);
  }

  private Optional<ConnectionTarget> saved(KeySource source, Optional<String> apiUrl) {
    return Stream.concat(known.last().stream(), known.profiles().stream())
        .filter(profile -> profile.keySource() == source)
        .filter(profile -> apiUrl.map(profile.apiUrl()::equals).orElse(true))
        .findFirst()
        .map(ConnectionTarget.Saved::new);
  }

  private static Optional<ConnectionTarget> ofNgrok(List<Accounts.DetectedKey> found) {
    return found.stream()
        .filter(key -> key.source() == KeySource.NGROK_FILE)
        .findFirst()
        .map(
            key ->
                new ConnectionTarget.Account(
                    NgrokApi.BASE_URL, key.key(), Message.verbatim(key.place())));
  }
}
