package tunnelbrowser.account;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/** Where no accounts are kept. */
final class NoAccounts implements Accounts {
  private static final Message NOWHERE = Message.of("account.nowhere");

  @Override
  public AccountList known() {
    return new AccountList(List.of(), Optional.empty(), Optional.empty());
  }

  @Override
  public List<DetectedKey> found() {
    return List.of();
  }

  @Override
  public Optional<Message> ngrokFileProblem() {
    return Optional.empty();
  }

  @Override
  public Optional<Message> keychainTitle() {
    return Optional.empty();
  }

  @Override
  public ConnectionTarget.Account open(Profile profile) throws NoKey {
    throw new NoKey(NOWHERE);
  }

  @Override
  public boolean hasKey(Profile profile) {
    return false;
  }

  @Override
  public void put(Profile profile, Optional<String> replaced, Optional<ApiKey> key) throws NoKey {
    throw new NoKey(NOWHERE);
  }

  @Override
  public void remove(String name) {}

  @Override
  public void remember(Profile profile) {}
}
