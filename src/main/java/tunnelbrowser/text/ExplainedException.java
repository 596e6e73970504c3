package tunnelbrowser.text;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An expected failure that carries what the user is told of it. */
public abstract class ExplainedException extends Exception implements Explained {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Message explanation;

  protected ExplainedException(Message explanation, @Nullable Throwable cause) {
    super("", cause); // getMessage says more
    this.explanation = explanation;
  }

  protected ExplainedException(Message explanation) {
    this(explanation, null);
  }

  @Override
  public final Message explanation() {
    return explanation;
  }

  /** In English, for the log. Users read {@link #explanation()}. */
  @Override
  public final String getMessage() {
    return Messages.english(explanation);
  }
}
