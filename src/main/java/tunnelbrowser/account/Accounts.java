package tunnelbrowser.account;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.NameTaken;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileList;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
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
   * @param problem why profiles may be missing; empty if nothing is wrong
   */
  record AccountList(List<Profile> profiles, Optional<Profile> last, Optional<Message> problem) {
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
    public Message explainUnknown(String name) {
      if (KeyLikeText.matches(name)) {
        return Message.of("account.unknownKeyLike");
      }
      return profiles.isEmpty()
          ? Message.of("account.unknownAsNone", name)
          : Message.of(
              "account.unknown", name, profiles.stream().map(Profile::name).collect(joining(", ")));
    }
  }

  /**
   * A key that exists already and belongs to no profile yet.
   *
   * @param source the environment or ngrok's own file
   * @param place the variable's name, or the file's path
   */
  record DetectedKey(KeySource source, String place, ApiKey key) {}

  /** The key could not be had or kept. */
  final class NoKey extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public NoKey(Message explanation, Throwable cause) {
      super(explanation, cause);
    }

    public NoKey(Message explanation) {
      super(explanation);
    }
  }

  AccountList known();

  /** Keys outside of the keychain, in the order of {@link KeySource}; without those unreadable. */
  List<DetectedKey> found();

  /**
   * Why no key can be had from ngrok's own file although it is there, as a sentence that names the
   * file and repeats nothing of it; empty if it can be read, or if a profile uses it and so says
   * that itself.
   */
  Optional<Message> ngrokFileProblem();

  /** What keeps keys on this system; empty if nothing does or nothing answers. */
  Optional<Message> keychainTitle();

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
