package tunnelbrowser.ui.text;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.EnvironmentKey;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.text.Messages;

/**
 * The places of keys on this computer, in words.
 *
 * @param keychain what people call the system's keychain; empty if none answers
 * @param found keys that are there already
 * @param ngrokFileProblem why none was found in ngrok's file although it is there, as a sentence
 */
public record KeyPlaces(
    Optional<String> keychain,
    List<Accounts.DetectedKey> found,
    Optional<String> ngrokFileProblem) {
  /** Before anybody has looked. */
  public static final KeyPlaces UNKNOWN =
      new KeyPlaces(Optional.empty(), List.of(), Optional.empty());

  public KeyPlaces {
    found = List.copyOf(found);
  }

  /** The key that was found there, if there is one. */
  public Optional<Accounts.DetectedKey> foundIn(KeySource source) {
    return found.stream().filter(key -> key.source() == source).findFirst();
  }

  /** What the place is called. */
  public String title(KeySource source) {
    return switch (source) {
      case ENVIRONMENT -> EnvironmentKey.KEY_VARIABLE;
      case KEYCHAIN -> keychain.orElseGet(() -> Messages.text("key.place.keychain"));
      case NGROK_FILE ->
          foundIn(source)
              .map(Accounts.DetectedKey::place)
              .orElseGet(() -> Messages.text("key.place.ngrokFile"));
      case SESSION -> Messages.text("key.place.session");
    };
  }

  /** Where an account's key comes from, such as "Key from GNOME Keyring". */
  public String origin(KeySource source) {
    return switch (source) {
      case ENVIRONMENT, KEYCHAIN, NGROK_FILE -> Messages.text("key.from", title(source));
      case SESSION -> Messages.text("key.session");
    };
  }
}
