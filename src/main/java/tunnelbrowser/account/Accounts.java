package tunnelbrowser.account;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.NameTaken;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileList;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.ExplainedException;
import tunnelbrowser.tunnel.KeyLikeText;

/**
 * The accounts that the user has set up, and the keys that were found.
 *
 * <p>Safe for several threads. Calls may block on the disk or on the keychain: never on the JavaFX
 * thread.
 */
public interface Accounts {
  /**
   * What is known when the program starts.
   *
   * @param profiles in the order in which the user added them
   * @param last the profile looked at last, if it still exists
   * @param problem why profiles may be missing, as a sentence; empty if nothing is wrong
   */
  record AccountList(List<Profile> profiles, Optional<Profile> last, String problem) {
    public AccountList {
      profiles = List.copyOf(profiles);
    }

    /** Those among the settings. */
    public static AccountList of(SettingsStore.Loaded loaded) {
      List<Profile> profiles = loaded.settings().profiles();
      return new AccountList(
          profiles,
          loaded.settings().lastProfile().flatMap(last -> ProfileList.named(profiles, last)),
          loaded.problem());
    }

    /** The profile of that name, whatever its case. */
    public Optional<Profile> named(String name) {
      return ProfileList.named(profiles, name);
    }

    /** A sentence for who names a profile that does not exist. */
    public String explainUnknown(String name) {
      if (KeyLikeText.matches(name)) {
        return "There is no account of that name, which looks like a key and is not repeated here.";
      }
      return "There is no account called \"%s\"%s."
          .formatted(
              name,
              profiles.isEmpty()
                  ? ": none has been set up"
                  : ", but: " + profiles.stream().map(Profile::name).collect(joining(", ")));
    }
  }

  /**
   * A key that exists already and belongs to no profile yet.
   *
   * @param source the environment or ngrok's own file
   * @param place for people: the variable's name, or the file's path
   */
  record DetectedKey(KeySource source, String place, ApiKey key) {}

  /** The key could not be had or kept; the message is a sentence for the user. */
  final class NoKey extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public NoKey(String message, Throwable cause) {
      super(message, cause);
    }

    public NoKey(String message) {
      super(message);
    }
  }

  AccountList known();

  /** Keys outside of the keychain, in the order of {@link KeySource}; without those unreadable. */
  List<DetectedKey> found();

  /** What keeps keys on this system; empty if nothing does or nothing answers. */
  Optional<String> keychainTitle();

  /**
   * The account with its key, looked for where the profile says.
   *
   * @throws NoKey if none is there, saying where it was looked for and what to do
   */
  ConnectionTarget.Account open(Profile profile) throws NoKey;

  /**
   * Whether there is a key that stays if none is entered for the profile; true as well if the
   * program does not keep it, or if the keychain cannot be asked.
   */
  boolean hasKey(Profile profile);

  /**
   * Adds a profile, or replaces the one called {@code replaced}.
   *
   * @param key kept in the keychain if the profile says so, for this session otherwise; empty if
   *     the key stays as it is or is found elsewhere
   * @throws NameTaken if another profile has that name; then nothing has changed
   * @throws NoKey if the keychain refuses, or if there is no key that could stay; then nothing has
   *     changed
   * @throws SettingsStore.NotKept if the profile cannot be kept; then nothing has changed
   */
  void put(Profile profile, Optional<String> replaced, Optional<ApiKey> key)
      throws NoKey, SettingsStore.NotKept;

  /**
   * Removes the profile of that name and its key from the keychain; nothing if there is none. If
   * there is no keychain any more, what it had stays in it.
   *
   * @throws NoKey if the keychain refuses; then nothing has changed
   * @throws SettingsStore.NotKept if the profile cannot be removed; then nothing has changed
   */
  void remove(String name) throws NoKey, SettingsStore.NotKept;

  /** Begins with that profile the next time. */
  void remember(Profile profile) throws SettingsStore.NotKept;

  /** Knows no profile, finds no key and keeps nothing. */
  static Accounts none() {
    return new NoAccounts();
  }
}
