package tunnelbrowser.cli;

import java.io.Serial;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/** Why nothing could be begun, and what to do. */
public final class CannotStart extends ExplainedException {
  @Serial private static final long serialVersionUID = 1L;

  private final boolean wrongUsage;

  public CannotStart(Message explanation) {
    super(explanation);
    this.wrongUsage = false;
  }

  public CannotStart(Message explanation, Throwable cause) {
    super(explanation, cause);
    this.wrongUsage = false;
  }

  private CannotStart(Message explanation, boolean wrongUsage) {
    super(explanation);
    this.wrongUsage = wrongUsage;
  }

  /** The arguments name something that is not there, for which there is an exit code of its own. */
  public static CannotStart wrongUsage(Message explanation) {
    return new CannotStart(explanation, true);
  }

  public boolean isWrongUsage() {
    return wrongUsage;
  }
}
