package tunnelbrowser.account;

import java.util.Map;
import java.util.Optional;
import tunnelbrowser.tunnel.ApiKey;

/**
 * The key that the environment carries.
 *
 * @param variables such as {@link System#getenv()}
 */
public record EnvironmentKey(Map<String, String> variables) {
  /** The variable that ngrok's own agent reads. */
  public static final String KEY_VARIABLE = "NGROK_API_KEY";

  /**
   * The key, if there is one.
   *
   * @throws IllegalArgumentException if the variable holds something that cannot be a key
   */
  public Optional<ApiKey> key() {
    return Optional.ofNullable(variables.get(KEY_VARIABLE))
        .filter(value -> !value.isBlank())
        .map(ApiKey::of);
  }

  /** Says that {@link #key} found something that cannot be a key. */
  public static String unusable(IllegalArgumentException why) {
    return KEY_VARIABLE + " holds no usable key: " + why.getMessage();
  }

  /** The account that the environment's key opens at that API, if there is a key. */
  public Optional<ConnectionTarget> account(String apiUrl) {
    return key().map(key -> new ConnectionTarget.Account(apiUrl, key, KEY_VARIABLE));
  }
}
