package tunnelbrowser.platform.keychain;

import java.util.Optional;
import tunnelbrowser.tunnel.ApiKey;

/**
 * An operating system's store for secrets.
 *
 * <p>Safe for several threads. Calls may block for as long as the system asks the user to unlock
 * it: never on the JavaFX thread.
 */
public interface Keychain {
  /** What people call it, such as "Windows Credential Manager". */
  String title();

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

  /** The store does not answer; the message is a sentence for the user, without the key. */
  final class Unavailable extends Exception {
    private static final long serialVersionUID = 1L;

    public Unavailable(String message, Throwable cause) {
      super(message, cause);
    }

    public Unavailable(String message) {
      super(message);
    }

    /** The sentence. */
    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
