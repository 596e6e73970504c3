package tunnelbrowser.tunnel;

import java.nio.charset.StandardCharsets;

/**
 * An API key or access token, which shows itself to nobody but the request that carries it.
 *
 * <p>There is no check of its shape, because ngrok accepts several.
 */
public final class ApiKey {
  private static final String REDACTED = "[key]";

  /**
   * Below this many characters a value may be an ordinary word, which must not vanish from texts.
   */
  private static final int SHORTEST_SECRET = 4;

  private final String secret;

  private ApiKey(String secret) {
    this.secret = secret;
  }

  /**
   * The key as a person typed or pasted it; surrounding white space is dropped.
   *
   * @throws IllegalArgumentException if nothing is left, or if a character cannot be part of an
   *     HTTP header; the message does not repeat the key
   */
  public static ApiKey of(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      throw new IllegalArgumentException("The API key is empty.");
    }
    if (!trimmed.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(
          "The API key contains a space, a line break or a character that no key contains.");
    }
    return new ApiKey(trimmed);
  }

  /** The value of the {@code Authorization} header. For the request only: never keep or show it. */
  public String authorization() {
    return "Bearer " + secret;
  }

  /** The key for a keychain, and for nothing else. Whoever takes the bytes overwrites them. */
  public byte[] bytes() {
    return secret.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The text without the key, for messages that repeat it, as ngrok's own do; the same object if
   * the key is not in it. It is also found where some of its characters are escaped or in another
   * case.
   */
  public String redact(String text) {
    return secret.length() < SHORTEST_SECRET || text.length() < secret.length()
        ? text
        : new SecretSearch(secret, text).replaced(REDACTED);
  }

  @Override
  public String toString() {
    return REDACTED;
  }
}
