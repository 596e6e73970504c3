package tunnelbrowser.startup;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.log.Log;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiKey;

/**
 * The user's accounts, whose changes others have to know of: the log knows their keys, so that they
 * never get into it, and gets their problems; and of an account that is removed or gets another
 * key, nothing is remembered.
 *
 * @param remembered what is known of the accounts that were opened
 */
record TrackedAccounts(Accounts accounts, Log log, RememberedAccounts remembered)
    implements Accounts {

  @Override
  public AccountList known() {
    AccountList known = accounts.known();
    known.problem().ifPresent(why -> log.warn("Accounts: " + Messages.english(why)));
    return known;
  }

  @Override
  public List<DetectedKey> found() {
    List<DetectedKey> found = accounts.found();
    found.forEach(one -> log.redaction().know(one.key()));
    return found;
  }

  @Override
  public Optional<Message> ngrokFileProblem() {
    return accounts.ngrokFileProblem();
  }

  @Override
  public Optional<Message> keychainTitle() {
    return accounts.keychainTitle();
  }

  @Override
  public ConnectionTarget.Account open(Profile profile) throws NoKey {
    try {
      ConnectionTarget.Account opened = accounts.open(profile);
      log.redaction().know(opened.key());
      return opened;
    } catch (NoKey reason) {
      log.warn("No key from " + profile.keySource());
      throw reason;
    }
  }

  @Override
  public boolean hasKey(Profile profile) {
    return accounts.hasKey(profile);
  }

  @Override
  public void put(Profile profile, Optional<String> replaced, Optional<ApiKey> key)
      throws NoKey, SettingsStore.NotKept {
    key.ifPresent(log.redaction()::know);
    try {
      accounts.put(profile, replaced, key);
    } catch (NoKey refused) {
      log.warn("A key cannot be kept in " + profile.keySource());
      throw refused;
    }
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
