package tunnelbrowser.account;

import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/**
 * The key that the environment carries.
 *
 * @param variables such as {@link System#getenv()}
 */
public record EnvironmentKey(Map<String, String> variables) {
  /** The variable that ngrok's own agent reads. */
  public static final String KEY_VARIABLE = "NGROK_API_KEY";

  /** The key's origin, for people. */
  static final Message ORIGIN = Message.verbatim(KEY_VARIABLE);

  /** The variable holds something that cannot be a key. */
  public static final class Unusable extends ExplainedException {
    @Serial private static final long serialVersionUID = 1L;

    private Unusable(ApiKey.Unusable why) {
      super(Message.of("key.ofEnvironment", KEY_VARIABLE, why.explanation()), why);
    }
  }

  /**
   * The key, if there is one.
   *
   * @throws Unusable if the variable holds something that cannot be a key
   */
  public Optional<ApiKey> key() throws Unusable {
    String value = variables.getOrDefault(KEY_VARIABLE, "");
    try {
      return value.isBlank() ? Optional.empty() : Optional.of(ApiKey.entered(value));
    } catch (ApiKey.Unusable notAKey) {
      throw new Unusable(notAKey);
    }
  }

  /** The account that the environment's key opens at that API, if there is a key. */
  public Optional<ConnectionTarget> account(String apiUrl) throws Unusable {
    return key().map(key -> new ConnectionTarget.Account(apiUrl, key, ORIGIN));
  }
}
