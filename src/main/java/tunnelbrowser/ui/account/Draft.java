package tunnelbrowser.ui.account;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.ui.text.ConnectionText;

/**
 * An account as it stands in the form, which may not be usable yet.
 *
 * @param profile as it was entered
 * @param edited the account that is changed; empty for a new one
 * @param present all accounts that are set up already
 * @param keyStays whether the account that is changed has a key that can stay, as far as known
 */
record Draft(Profile profile, Optional<Profile> edited, List<Profile> present, boolean keyStays) {
  Draft {
    present = List.copyOf(present);
  }

  /** Something in the form is wrong, or taken. */
  static final class Unusable extends ExplainedException {
    @Serial private static final long serialVersionUID = 1L;

    private Unusable(Message explanation) {
      super(explanation);
    }
  }

  /**
   * What can be tried and kept.
   *
   * @param typed the key, or what stands in its field; may be blank
   * @throws Unusable if something is missing or wrong
   * @throws ApiKey.Unusable if what was typed is no key
   */
  AccountInput entry(String typed) throws Unusable, ApiKey.Unusable {
    check();
    return new AccountInput(profile, edited, key(typed));
  }

  /**
   * What can be tried and kept, with a key that is at hand already.
   *
   * @throws Unusable if something is missing or wrong
   */
  AccountInput entry(ApiKey key) throws Unusable {
    check();
    return new AccountInput(profile, edited, Optional.of(key));
  }

  private void check() throws Unusable {
    boolean taken =
        present.stream()
            .filter(other -> edited.map(before -> !other.equals(before)).orElse(true))
            .anyMatch(other -> other.isCalled(profile.name()));
    if (taken) {
      throw new Unusable(Message.of("form.nameTaken", profile.name()));
    }
    Optional<String> objection = ConnectionText.objectionToApiUrl(profile.apiUrl());
    if (objection.isPresent()) {
      throw new Unusable(Message.verbatim(objection.get()));
    }
  }

  private Optional<ApiKey> key(String typed) throws ApiKey.Unusable {
    if (!isTyped(profile.keySource()) || (typed.isBlank() && hasKey())) {
      return Optional.empty();
    }
    return Optional.of(ApiKey.entered(typed));
  }

  /** Whether the account has a key already that can stay. */
  private boolean hasKey() {
    return keyStays
        && edited.map(before -> before.keySource() == profile.keySource()).orElse(false);
  }

  /** Whether such a key is typed into the form. */
  static boolean isTyped(KeySource source) {
    return switch (source) {
      case KEYCHAIN, SESSION -> true;
      case ENVIRONMENT, NGROK_FILE -> false;
    };
  }
}
