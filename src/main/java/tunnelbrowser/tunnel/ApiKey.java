package tunnelbrowser.tunnel;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.SecretSearch;

/**
 * An API key or access token, which shows itself to nobody but the request that carries it.
 *
 * <p>There is no check of its shape, because ngrok accepts several; what no key can be is refused.
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

  /** A text is no key. The explanation does not repeat it. */
  public static final class Unusable extends ExplainedException {
    @Serial private static final long serialVersionUID = 1L;

    private Unusable(Message objection) {
      super(Message.of("key.unusable", objection));
    }
  }

  /**
   * The key as a person typed or pasted it, or as a file carries it; white space and quotation
   * marks around it are dropped.
   *
   * @throws Unusable if nothing is left, if a character cannot be part of an HTTP header, or if it
   *     is a placeholder, a path or something else that is no key
   */
  public static ApiKey entered(String text) throws Unusable {
    Optional<Message> objection = objectionTo(text);
    if (objection.isPresent()) {
      throw new Unusable(objection.get());
    }
    return new ApiKey(QuotationMarks.without(text));
  }

  /**
   * The same as {@link #entered}, for a text that is certainly a key.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ApiKey of(String text) {
    try {
      return entered(text);
    } catch (Unusable mistake) {
      throw new IllegalArgumentException(mistake.getMessage(), mistake);
    }
  }

  /**
   * Why {@link #entered} refuses that text: goes on after "The API key", without a full stop, and
   * does not repeat it; empty if it may be a key.
   */
  public static Optional<Message> objectionTo(String text) {
    return KeyObjection.to(QuotationMarks.without(text));
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

  /** How long that takes does not tell how much of two keys is the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof ApiKey key)) {
      return false;
    }
    byte[] mine = bytes();
    byte[] theirs = key.bytes();
    try {
      return MessageDigest.isEqual(mine, theirs);
    } finally {
      Arrays.fill(mine, (byte) 0);
      Arrays.fill(theirs, (byte) 0);
    }
  }

  /** The same for all keys, for a hash code may end up in a log. */
  @Override
  public int hashCode() {
    return ApiKey.class.hashCode();
  }

  @Override
  public String toString() {
    return REDACTED;
  }
}
