package tunnelbrowser.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/**
 * Accounts in memory. Whoever asks on the JavaFX thread gets an error, because the real ones may
 * block. Safe for several threads.
 */
public final class FakeAccounts implements Accounts {
  private final List<Profile> profiles = new ArrayList<>();
  private final Map<String, ApiKey> kept = new HashMap<>();
  private final List<DetectedKey> found = new ArrayList<>();
  private final List<String> remembered = new ArrayList<>();
  private Optional<String> keychain = Optional.empty();
  private Optional<String> locked = Optional.empty();
  private Optional<String> ngrokFileProblem = Optional.empty();
  private String problem = "";
  private int asked;

  /** An account that was set up before, with its key. */
  public synchronized FakeAccounts with(Profile profile, String key) {
    profiles.add(profile);
    kept.put(profile.name(), ApiKey.of(key));
    return this;
  }

  /** From now on that account has no key, as after a restart. */
  public synchronized FakeAccounts forget(Profile profile) {
    kept.remove(profile.name());
    return this;
  }

  /** From now on there is a keychain of that title. */
  public synchronized FakeAccounts keychain(String title) {
    keychain = Optional.of(title);
    return this;
  }

  /** From now on no key can be had or kept, for that reason. */
  public synchronized FakeAccounts lock(String why) {
    locked = Optional.of(why);
    return this;
  }

  /** Ends what {@link #lock} began. */
  public synchronized FakeAccounts unlock() {
    locked = Optional.empty();
    return this;
  }

  /** From now on accounts may be missing, for that reason. */
  public synchronized FakeAccounts problem(String why) {
    problem = why;
    return this;
  }

  /** A key that is there already. */
  public synchronized FakeAccounts find(KeySource source, String place, String key) {
    found.add(new DetectedKey(source, place, ApiKey.of(key)));
    return this;
  }

  /** From now on ngrok's file is there and of no use, for that reason. */
  public synchronized FakeAccounts breakNgrokFile(String why) {
    ngrokFileProblem = Optional.of(why);
    return this;
  }

  /** How often anything was asked, on disk or in the keychain. */
  public synchronized int asked() {
    return asked;
  }

  /** All accounts as they are now. */
  public synchronized List<Profile> profiles() {
    return List.copyOf(profiles);
  }

  /** What is sent with the key that is kept for that account; empty if none is kept. */
  public synchronized Optional<String> authorization(String name) {
    return Optional.ofNullable(kept.get(name)).map(ApiKey::authorization);
  }

  /** The names of the accounts to begin with the next time, the last one last. */
  public synchronized List<String> remembered() {
    return List.copyOf(remembered);
  }

  @Override
  public synchronized AccountList known() {
    mayBlock();
    return new AccountList(
        profiles,
        Optional.empty(),
        Optional.of(problem).filter(why -> !why.isEmpty()).map(Message::verbatim));
  }

  @Override
  public synchronized List<DetectedKey> found() {
    mayBlock();
    return List.copyOf(found);
  }

  @Override
  public synchronized Optional<Message> ngrokFileProblem() {
    mayBlock();
    return ngrokFileProblem.map(Message::verbatim);
  }

  @Override
  public synchronized Optional<Message> keychainTitle() {
    mayBlock();
    return keychain.map(Message::verbatim);
  }

  @Override
  public synchronized ConnectionTarget.Account open(Profile profile) throws NoKey {
    mayBlock();
    refuseIfLocked();
    ApiKey key =
        switch (profile.keySource()) {
          case KEYCHAIN, SESSION -> kept.get(profile.name());
          case ENVIRONMENT, NGROK_FILE ->
              found.stream()
                  .filter(one -> one.source() == profile.keySource())
                  .map(DetectedKey::key)
                  .findFirst()
                  .orElse(null);
        };
    if (key == null) {
      throw new NoKey(Message.verbatim("There is no key for " + profile.name() + "."));
    }
    return new ConnectionTarget.Account(
        profile.apiUrl(), key, Message.verbatim(profile.keySource().toString()));
  }

  @Override
  public synchronized boolean hasKey(Profile profile) {
    mayBlock();
    return kept.containsKey(profile.name());
  }

  @Override
  public synchronized void put(Profile profile, Optional<String> replaced, Optional<ApiKey> key)
      throws NoKey {
    mayBlock();
    refuseIfLocked();
    String name = replaced.orElse(profile.name());
    ApiKey before = kept.remove(name);
    key.or(() -> Optional.ofNullable(before)).ifPresent(one -> kept.put(profile.name(), one));
    int place =
        profiles.indexOf(
            profiles.stream().filter(one -> one.isCalled(name)).findFirst().orElse(profile));
    if (place < 0) {
      profiles.add(profile);
    } else {
      profiles.set(place, profile);
    }
  }

  @Override
  public synchronized void remove(String name) throws NoKey {
    mayBlock();
    refuseIfLocked();
    profiles.removeIf(profile -> profile.isCalled(name));
    kept.remove(name);
  }

  @Override
  public synchronized void remember(Profile profile) throws SettingsStore.NotKept {
    mayBlock();
    remembered.add(profile.name());
  }

  private void refuseIfLocked() throws NoKey {
    if (locked.isPresent()) {
      throw new NoKey(Message.verbatim(locked.get()));
    }
  }

  private void mayBlock() {
    asked++;
    if (Platform.isFxApplicationThread()) {
      throw new AssertionError("The window would stop while the keychain is asked.");
    }
  }
}
