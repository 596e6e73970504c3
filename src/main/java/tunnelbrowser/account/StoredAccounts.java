package tunnelbrowser.account;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tunnelbrowser.account.ngrokfile.NgrokFile;
import tunnelbrowser.platform.keychain.Keychain;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.NameTaken;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileList;
import tunnelbrowser.settings.Settings;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/**
 * Accounts whose profiles are among the settings, and whose keys are where each profile says.
 *
 * <p>Nothing is read before it is asked for.
 */
public final class StoredAccounts implements Accounts {
  private final SettingsStore settings;
  private final Keychain keychain;
  private final StoredKeys kept;
  private final KeyResolver keys;

  public StoredAccounts(
      SettingsStore settings, EnvironmentKey environment, Keychain keychain, NgrokFile ngrokFile) {
    this.settings = settings;
    this.keychain = keychain;
    this.kept = new StoredKeys(keychain);
    this.keys = new KeyResolver(environment, kept, ngrokFile, keychain.title());
  }

  @Override
  public AccountList known() {
    return AccountList.of(settings.read());
  }

  @Override
  public List<DetectedKey> found() {
    List<Profile> profiles = known().profiles();
    return keys.found().stream().filter(key -> !isUsed(key.source(), profiles)).toList();
  }

  @Override
  public Optional<Message> ngrokFileProblem() {
    return isUsed(KeySource.NGROK_FILE, known().profiles())
        ? Optional.empty()
        : keys.ngrokFileProblem();
  }

  private static boolean isUsed(KeySource source, List<Profile> profiles) {
    return profiles.stream().anyMatch(profile -> profile.keySource() == source);
  }

  @Override
  public Optional<Message> keychainTitle() {
    return keychain.answers() ? Optional.of(keychain.title()) : Optional.empty();
  }

  @Override
  public ConnectionTarget.Account open(Profile profile) throws NoKey {
    return keys.open(profile);
  }

  @Override
  public boolean hasKey(Profile profile) {
    return kept.has(profile);
  }

  @Override
  public synchronized void put(Profile profile, Optional<String> replaced, Optional<ApiKey> key)
      throws NoKey, SettingsStore.NotKept {
    Optional<Profile> old = replaced.flatMap(this::named);
    UnaryOperator<Settings> change =
        old.isPresent()
            ? now -> ProfileList.replaced(now, old.get().name(), profile)
            : now -> ProfileList.added(now, profile);
    var _ = change.apply(settings.read().settings()); // fails before another's key is replaced
    if (old.isPresent() && key.isEmpty() && !kept.wouldStay(old.get(), profile)) {
      throw new NoKey(Message.of("account.noKeyStays"));
    }
    Optional<Profile> left = old.filter(before -> !StoredKeys.samePlace(before, profile));
    Optional<ApiKey> wanted = key.isEmpty() && left.isPresent() ? kept.ofIfThere(left.get()) : key;
    Optional<ApiKey> before = wanted.isPresent() ? kept.of(profile) : Optional.empty();
    Undoing keyBack = wanted.isPresent() ? () -> kept.restore(profile, before) : () -> {};
    if (wanted.isPresent()) {
      kept.keep(profile, wanted.get());
    }
    try {
      settings.update(change);
    } catch (SettingsStore.NotKept | NameTaken failure) {
      undo(failure, keyBack);
      throw failure;
    }
    try {
      if (left.isPresent()) {
        kept.forget(left.get());
      }
    } catch (NoKey failure) {
      undo(
          failure,
          () ->
              settings.update(now -> ProfileList.replaced(now, profile.name(), left.orElseThrow())),
          keyBack);
      throw failure;
    }
  }

  @Override
  public synchronized void remove(String name) throws NoKey, SettingsStore.NotKept {
    Optional<Profile> profile = named(name);
    if (profile.isEmpty()) {
      return;
    }
    Optional<ApiKey> key = kept.ofIfThere(profile.get());
    kept.forget(profile.get());
    try {
      settings.update(now -> ProfileList.without(now, name));
    } catch (SettingsStore.NotKept failure) {
      undo(failure, () -> kept.restore(profile.get(), key));
      throw failure;
    }
  }

  @Override
  public void remember(Profile profile) throws SettingsStore.NotKept {
    Optional<String> name = Optional.of(profile.name());
    if (!settings.read().settings().lastProfile().equals(name)) {
      settings.update(now -> now.withLastProfile(name));
    }
  }

  private Optional<Profile> named(String name) {
    return ProfileList.named(settings.read().settings().profiles(), name);
  }

  private interface Undoing {
    void undo() throws NoKey, SettingsStore.NotKept;
  }

  private static void undo(Exception failure, Undoing... steps) {
    for (Undoing step : steps) {
      try {
        step.undo();
      } catch (NoKey | SettingsStore.NotKept remains) {
        failure.addSuppressed(remains);
      }
    }
  }
}
