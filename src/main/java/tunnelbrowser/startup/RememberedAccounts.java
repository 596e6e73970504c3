package tunnelbrowser.startup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.RequestShare;

/**
 * What is known of each account for as long as the window is open, so that coming back to one
 * neither begins again nor asks more than its budget allows.
 *
 * <p>An account is known by the address of its API and by its key, and by nothing else: another key
 * is another account, whatever the user calls it. Safe for several threads.
 */
public final class RememberedAccounts {
  private final Clock clock;
  private final Map<Identity, AccountState> states = new HashMap<>();

  /** Under which names accounts were opened that the user has set up. */
  private final Map<String, Identity> named = new HashMap<>();

  /**
   * @param key a digest, so that no key is kept longer than its owner keeps it
   */
  private record Identity(String apiUrl, String key) {
    static Identity of(String apiUrl, ApiKey key) {
      byte[] secret = key.bytes();
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret);
        return new Identity(
            apiUrl.strip().replaceFirst("/+$", ""), HexFormat.of().formatHex(digest));
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("Every Java has SHA-256.", impossible);
      } finally {
        Arrays.fill(secret, (byte) 0);
      }
    }
  }

  public RememberedAccounts(Clock clock) {
    this.clock = clock;
  }

  /** What is known of that account, which has no name. */
  synchronized AccountState of(ConnectionTarget.Account account) {
    return state(Identity.of(account.apiUrl(), account.key()));
  }

  /** What is known of the profile's account. What the profile had with another key is forgotten. */
  synchronized AccountState of(ConnectionTarget.Account account, Profile profile) {
    Identity identity = Identity.of(account.apiUrl(), account.key());
    leave(
        Optional.ofNullable(named.put(profile.name(), identity))
            .filter(old -> !old.equals(identity)));
    AccountState state = state(identity);
    state.budget().setFullShare(profile.share());
    return state;
  }

  /**
   * Follows a change of the account of that name.
   *
   * @param key the new one; empty if it stays as it is, or is found elsewhere when it is opened
   */
  synchronized void change(String name, Profile profile, Optional<ApiKey> key) {
    Optional<Identity> before = Optional.ofNullable(named.remove(name));
    Optional<Identity> after =
        key.map(typed -> Identity.of(profile.apiUrl(), typed)).or(() -> before);
    if (before.isPresent() && before.equals(after)) {
      named.put(profile.name(), before.get());
    } else {
      leave(before);
    }
  }

  /** Forgets the account of that name. */
  synchronized void forget(String name) {
    leave(Optional.ofNullable(named.remove(name)));
  }

  private AccountState state(Identity identity) {
    return states.computeIfAbsent(
        identity, unknown -> new AccountState(new Budget(RequestShare.DEFAULT, clock), clock));
  }

  private void leave(Optional<Identity> left) {
    left.filter(identity -> !named.containsValue(identity)).ifPresent(states::remove);
  }
}
