package tunnelbrowser.platform.keychain;

import java.util.Map;

/** Which store for secrets each system has. */
public final class Keychains {
  private Keychains() {}

  /**
   * The system's keychain. It is not asked for anything yet.
   *
   * @param system the system's name, as in the property {@code os.name}
   * @param variables the environment, such as {@link System#getenv()}
   */
  public static Keychain of(String system, Map<String, String> variables) {
    if (system.equals("Linux")) {
      return new SecretServiceKeychain(variables);
    }
    if (system.startsWith("Mac")) {
      return new MacKeychain();
    }
    if (system.startsWith("Windows")) {
      return new WindowsCredentials();
    }
    return new NoKeychain();
  }
}
