package tunnelbrowser.startup;

import java.io.Serial;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/** The JVM could not read something, because the locale has no such letters. */
public final class UnreadableName extends ExplainedException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param what it was: a variable's name, say
   */
  UnreadableName(Message what) {
    super(Message.of("start.unreadable", what));
  }
}
