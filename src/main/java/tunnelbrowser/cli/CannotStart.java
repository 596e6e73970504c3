package tunnelbrowser.cli;

import java.io.Serial;
import tunnelbrowser.tunnel.ExplainedException;

/** Why nothing could be begun: one sentence that tells a person what to do. */
public final class CannotStart extends ExplainedException {
  @Serial private static final long serialVersionUID = 1L;

  private final boolean wrongUsage;

  public CannotStart(String sentence) {
    super(sentence);
    this.wrongUsage = false;
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
    this.wrongUsage = false;
  }

  private CannotStart(String sentence, boolean wrongUsage) {
    super(sentence);
    this.wrongUsage = wrongUsage;
  }

  /** The arguments name something that is not there, for which there is an exit code of its own. */
  public static CannotStart wrongUsage(String sentence) {
    return new CannotStart(sentence, true);
  }

  public boolean isWrongUsage() {
    return wrongUsage;
  }
}
