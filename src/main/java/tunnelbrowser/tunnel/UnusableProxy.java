package tunnelbrowser.tunnel;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.text.Explained;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

/**
 * Somebody prescribed a proxy that cannot be used. Thrown by the {@link java.net.ProxySelector}, so
 * that no connection goes past the proxy.
 */
public final class UnusableProxy extends RuntimeException implements Explained {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Message explanation;

  public UnusableProxy(Message explanation) {
    this(explanation, null);
  }

  public UnusableProxy(Message explanation, @Nullable Throwable cause) {
    super("", cause); // getMessage says more
    this.explanation = explanation;
  }

  @Override
  public Message explanation() {
    return explanation;
  }

  /** In English, for the log. */
  @Override
  public String getMessage() {
    return Messages.english(explanation);
  }
}
