package tunnelbrowser.tunnel;

import java.io.Serial;

/**
 * Somebody prescribed a proxy that cannot be used. Thrown by the {@link java.net.ProxySelector}, so
 * that no connection goes past the proxy; the message is a sentence for the user.
 */
public final class UnusableProxy extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public UnusableProxy(String sentence) {
    super(sentence);
  }

  public UnusableProxy(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
