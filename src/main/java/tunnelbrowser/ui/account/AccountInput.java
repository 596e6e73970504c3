package tunnelbrowser.ui.account;

import java.util.Optional;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.tunnel.ApiKey;

/**
 * What the user has entered about an account.
 *
 * @param profile as it is wanted
 * @param replaced the profile that it takes the place of; empty for a new account
 * @param key as it was typed; empty if the key stays as it is or is found elsewhere
 */
public record AccountInput(Profile profile, Optional<Profile> replaced, Optional<ApiKey> key) {
  /** The wanted profile under the name by which its key is kept now. */
  Profile underItsPresentName() {
    return new Profile(
        replaced.orElse(profile).name(),
        profile.color(),
        profile.apiUrl(),
        profile.keySource(),
        profile.share());
  }
}
