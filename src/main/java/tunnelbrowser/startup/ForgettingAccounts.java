package tunnelbrowser.startup;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/**
 * The user's accounts; whichever is removed or gets another key, nothing of it is remembered.
 *
 * @param remembered what is known of the accounts that were opened
 */
public record ForgettingAccounts(Accounts accounts, RememberedAccounts remembered)
    implements Accounts {
  @Override
  public AccountList known() {
    return accounts.known();
  }

  @Override
  public List<DetectedKey> found() {
    return accounts.found();
  }

  @Override
  public Optional<Message> keychainTitle() {
    return accounts.keychainTitle();
  }

  @Override
  public ConnectionTarget.Account open(Profile profile) throws NoKey {
    return accounts.open(profile);
  }

  @Override
  public boolean hasKey(Profile profile) {
    return accounts.hasKey(profile);
  }

  @Override
  public void put(Profile profile, Optional<String> replaced, Optional<ApiKey> key)
      throws NoKey, SettingsStore.NotKept {
    accounts.put(profile, replaced, key);
    remembered.change(replaced.orElse(profile.name()), profile, key);
  }

  @Override
  public void remove(String name) throws NoKey, SettingsStore.NotKept {
    accounts.remove(name);
    remembered.forget(name);
  }

  @Override
  public void remember(Profile profile) throws SettingsStore.NotKept {
    accounts.remember(profile);
  }
}
