package tunnelbrowser.tunnel;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An expected failure whose message is a sentence for the user.
 *
 * <p>The message of any other exception is for those who look into the log, and never for users.
 */
public abstract class ExplainedException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String sentence;

  protected ExplainedException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
  }

  protected ExplainedException(String sentence) {
    this(sentence, null);
  }

  /** What went wrong, for the user. */
  public final String sentence() {
    return sentence;
  }
}
