package tunnelbrowser.platform.keychain;

import java.util.Optional;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/** Stands in where the system has no store for secrets that the program knows. */
public final class NoKeychain implements Keychain {
  @Override
  public Message title() {
    return Message.of("keychain.title.none");
  }

  @Override
  public boolean answers() {
    return false;
  }

  @Override
  public Optional<ApiKey> read(String profile) throws Unavailable {
    throw nothingThere();
  }

  @Override
  public void store(String profile, ApiKey key) throws Unavailable {
    throw nothingThere();
  }

  @Override
  public void delete(String profile) throws Unavailable {
    throw nothingThere();
  }

  private static Unavailable nothingThere() {
    return new Unavailable(Message.of("keychain.none"));
  }
}
