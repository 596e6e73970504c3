package tunnelbrowser.ui.account;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.ui.text.ConnectionText;

/**
 * An account as it stands in the form, which may not be usable yet.
 *
 * @param profile as it was entered
 * @param edited the account that is changed; empty for a new one
 * @param present all accounts that are set up already
 */
record Draft(Profile profile, Optional<Profile> edited, List<Profile> present) {
  Draft {
    present = List.copyOf(present);
  }

  /**
   * What can be tried and kept.
   *
   * @param typed the key, or what stands in its field; may be blank
   * @throws IllegalArgumentException if something is missing or wrong, with a sentence for the user
   *     that does not repeat the key
   */
  AccountInput entry(String typed) {
    boolean taken =
        present.stream()
            .filter(other -> edited.map(before -> !other.equals(before)).orElse(true))
            .anyMatch(other -> other.isCalled(profile.name()));
    if (taken) {
      throw new IllegalArgumentException(Messages.text("form.nameTaken", profile.name()));
    }
    ConnectionText.objectionToApiUrl(profile.apiUrl())
        .ifPresent(
            sentence -> {
              throw new IllegalArgumentException(sentence);
            });
    return new AccountInput(profile, edited, key(typed));
  }

  private Optional<ApiKey> key(String typed) {
    if (!isTyped(profile.keySource()) || (typed.isBlank() && hasKey())) {
      return Optional.empty();
    }
    return Optional.of(ApiKey.of(typed));
  }

  /** Whether the account has a key already that can stay. */
  private boolean hasKey() {
    return edited.map(before -> before.keySource() == profile.keySource()).orElse(false);
  }

  /** Whether such a key is typed into the form. */
  static boolean isTyped(KeySource source) {
    return switch (source) {
      case KEYCHAIN, SESSION -> true;
      case ENVIRONMENT, NGROK_FILE -> false;
    };
  }
}
