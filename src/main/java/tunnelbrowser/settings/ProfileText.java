package tunnelbrowser.settings;

import java.util.Optional;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.KeyLikeText;

/** Says why a text that somebody entered must not be kept with a profile. */
final class ProfileText {
  private static final int REPLACEMENT = 0xFFFD;

  private ProfileText() {}

  /** Why no account can be called that, as a sentence that does not repeat it; empty if one can. */
  static Optional<Message> objectionToName(String name) {
    if (name.isBlank()) {
      return Optional.of(Message.of("profile.nameless"));
    }
    return KeyLikeText.matches(name)
        ? Optional.of(Message.of("profile.nameLikeKey"))
        : objectionToGarbled("profile.nameGarbled", name);
  }

  /** The same for the address of an API. */
  static Optional<Message> objectionToApiUrl(String apiUrl) {
    return objectionToGarbled("profile.apiUrlGarbled", apiUrl);
  }

  /** Some letters of such a text are lost, and nobody could enter it again. */
  private static Optional<Message> objectionToGarbled(String key, String text) {
    return text.codePoints().anyMatch(ProfileText::isLost)
        ? Optional.of(Message.of(key))
        : Optional.empty();
  }

  private static boolean isLost(int character) {
    return character == REPLACEMENT || Character.getType(character) == Character.SURROGATE;
  }
}
