package tunnelbrowser.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tunnelbrowser.platform.keychain.Keychain;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/** A keychain in memory, which can be absent or refuse. */
public final class MemoryKeychain implements Keychain {
  private final Map<String, ApiKey> keys = new TreeMap<>();
  private boolean answers = true;
  private boolean refusesReading;
  private boolean refusesStoring;
  private boolean refusesDeleting;

  /** From now on nothing answers. */
  public MemoryKeychain gone() {
    answers = false;
    return this;
  }

  public void refuseReading() {
    refusesReading = true;
  }

  public void refuseStoring() {
    refusesStoring = true;
  }

  public void refuseDeleting() {
    refusesDeleting = true;
  }

  /** What it holds, each key as the request would carry it. */
  public Map<String, String> contents() {
    return keys.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().authorization()));
  }

  @Override
  public Message title() {
    return Message.verbatim("test keychain");
  }

  @Override
  public boolean answers() {
    return answers;
  }

  @Override
  public Optional<ApiKey> read(String profile) throws Unavailable {
    refuseIf(refusesReading);
    return Optional.ofNullable(keys.get(id(profile)));
  }

  @Override
  public void store(String profile, ApiKey key) throws Unavailable {
    refuseIf(refusesStoring);
    keys.put(id(profile), key);
  }

  @Override
  public void delete(String profile) throws Unavailable {
    refuseIf(refusesDeleting);
    keys.remove(id(profile));
  }

  private void refuseIf(boolean refuses) throws Unavailable {
    if (!answers) {
      throw new Unavailable(Message.verbatim("Nothing answers."));
    }
    if (refuses) {
      throw new Unavailable(Message.verbatim("It was not unlocked."));
    }
  }

  private static String id(String profile) {
    return profile.toLowerCase(Locale.ROOT);
  }
}
