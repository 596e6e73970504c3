package tunnelbrowser.cli;

import java.io.IOException;
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

  /** Another program uses that port, or nobody may. */
  public static CannotStart portTaken(int port, IOException why) {
    String number = String.valueOf(port);
    return new CannotStart(
        why.getMessage() == null
            ? Message.of("start.port", number)
            : Message.of("start.portBecause", number, why.getMessage()),
        why);
  }

  public boolean isWrongUsage() {
    return wrongUsage;
  }
}
