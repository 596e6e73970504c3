package tunnelbrowser.settings;

import java.util.Optional;
import tunnelbrowser.tunnel.KeyLikeText;

/** Says why a text that somebody entered must not be kept with a profile. */
final class ProfileText {
  private static final int REPLACEMENT = 0xFFFD;

  private ProfileText() {}

  /** Why no account can be called that, as a sentence that does not repeat it; empty if one can. */
  static Optional<String> objectionToName(String name) {
    if (name.isBlank()) {
      return Optional.of("An account needs a name.");
    }
    return KeyLikeText.matches(name)
        ? Optional.of(
            "The account's name looks like a key, and names are kept in a file: choose another"
                + " name.")
        : objectionToGarbled("The account's name", name);
  }

  /** The same for the address of an API. */
  static Optional<String> objectionToApiUrl(String apiUrl) {
    return objectionToGarbled("The API URL", apiUrl);
  }

  /** Some letters of such a text are lost, and nobody could enter it again. */
  private static Optional<String> objectionToGarbled(String what, String text) {
    return text.codePoints().anyMatch(ProfileText::isLost)
        ? Optional.of(
            what
                + " cannot be read in this locale: choose one with UTF-8, such as LC_ALL=C.UTF-8,"
                + " or use plain letters.")
        : Optional.empty();
  }

  private static boolean isLost(int character) {
    return character == REPLACEMENT || Character.getType(character) == Character.SURROGATE;
  }
}
