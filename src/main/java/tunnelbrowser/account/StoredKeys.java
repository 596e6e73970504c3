package tunnelbrowser.account;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tunnelbrowser.platform.keychain.Keychain;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/**
 * The keys that the program keeps itself: in the keychain, or in memory until it ends. A profile
 * whose key is elsewhere has none here.
 */
final class StoredKeys {
  private final Keychain keychain;
  private final Map<String, ApiKey> ofThisSession = new ConcurrentHashMap<>();

  StoredKeys(Keychain keychain) {
    this.keychain = keychain;
  }

  /** The key kept for that profile. */
  Optional<ApiKey> of(Profile profile) throws Accounts.NoKey {
    return switch (profile.keySource()) {
      case KEYCHAIN -> ofKeychain(profile);
      case SESSION -> Optional.ofNullable(ofThisSession.get(id(profile)));
      case ENVIRONMENT, NGROK_FILE -> Optional.empty();
    };
  }

  /** The same, but nothing instead of a failure if there is no keychain any more. */
  Optional<ApiKey> ofIfThere(Profile profile) throws Accounts.NoKey {
    return isOutOfReach(profile) ? Optional.empty() : of(profile);
  }

  /** Whether a key is there; true as well if that cannot be found out. */
  boolean has(Profile profile) {
    try {
      return !isKept(profile) || isOutOfReach(profile) || of(profile).isPresent();
    } catch (Accounts.NoKey unknown) {
      return true;
    }
  }

  /** Whether a profile changed like that has a key although none is entered. */
  boolean wouldStay(Profile before, Profile after) {
    return !isKept(after) || (isKept(before) && has(before));
  }

  private static boolean isKept(Profile profile) {
    return switch (profile.keySource()) {
      case KEYCHAIN, SESSION -> true;
      case ENVIRONMENT, NGROK_FILE -> false;
    };
  }

  void keep(Profile profile, ApiKey key) throws Accounts.NoKey {
    switch (profile.keySource()) {
      case KEYCHAIN -> {
        try {
          keychain.store(profile.name(), key);
        } catch (Keychain.Unavailable reason) {
          throw refused(profile, reason);
        }
      }
      case SESSION -> ofThisSession.put(id(profile), key);
      case ENVIRONMENT, NGROK_FILE -> {}
    }
  }

  /** Forgets the profile's key; a keychain that is not there any more keeps what it has. */
  void forget(Profile profile) throws Accounts.NoKey {
    switch (profile.keySource()) {
      case KEYCHAIN -> {
        if (!isOutOfReach(profile)) {
          delete(profile);
        }
      }
      case SESSION -> ofThisSession.remove(id(profile));
      case ENVIRONMENT, NGROK_FILE -> {}
    }
  }

  /** Puts back what {@link #of} said before the profile's key was changed. */
  void restore(Profile profile, Optional<ApiKey> before) throws Accounts.NoKey {
    if (before.isPresent()) {
      keep(profile, before.get());
    } else {
      forget(profile);
    }
  }

  /** Whether one's key takes the place of the other's. */
  static boolean samePlace(Profile one, Profile other) {
    return one.keySource() == other.keySource() && id(one).equals(id(other));
  }

  private boolean isOutOfReach(Profile profile) {
    return profile.keySource() == KeySource.KEYCHAIN && !keychain.answers();
  }

  private Optional<ApiKey> ofKeychain(Profile profile) throws Accounts.NoKey {
    try {
      return keychain.read(profile.name());
    } catch (Keychain.Unavailable reason) {
      throw refused(profile, reason);
    }
  }

  private void delete(Profile profile) throws Accounts.NoKey {
    try {
      keychain.delete(profile.name());
    } catch (Keychain.Unavailable reason) {
      throw refused(profile, reason);
    }
  }

  private Accounts.NoKey refused(Profile profile, Keychain.Unavailable reason) {
    return new Accounts.NoKey(
        Message.of(
            "account.keychainRefused", profile.name(), keychain.title(), reason.explanation()),
        reason);
  }

  private static String id(Profile profile) {
    return profile.name().toLowerCase(Locale.ROOT);
  }
}
