package tunnelbrowser.platform.keychain;

import java.util.Optional;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/**
 * An operating system's store for secrets.
 *
 * <p>Safe for several threads. Calls may block for as long as the system asks the user to unlock
 * it: never on the JavaFX thread.
 */
public interface Keychain {
  /** What people call it, such as "Windows Credential Manager". */
  Message title();

  /** Whether it is there. Asks the user nothing and opens nothing, so it may be locked. */
  boolean answers();

  /**
   * The key kept for that profile, if there is one.
   *
   * @param profile the profile's name, whatever its case
   */
  Optional<ApiKey> read(String profile) throws Unavailable;

  /** Keeps the key for that profile, in place of another one if there is one. */
  void store(String profile, ApiKey key) throws Unavailable;

  /** Forgets the profile's key; nothing happens if there is none. */
  void delete(String profile) throws Unavailable;

  /** The store does not answer. The explanation is without the key. */
  final class Unavailable extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public Unavailable(Message explanation, Throwable cause) {
      super(explanation, cause);
    }

    public Unavailable(Message explanation) {
      super(explanation);
    }
  }
}
