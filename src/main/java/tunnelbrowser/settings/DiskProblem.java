package tunnelbrowser.settings;

import java.io.IOException;
import java.io.Serial;
import tunnelbrowser.text.Explained;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

/** Why the program itself does not read or write there, as the rest of a sentence. */
final class DiskProblem extends IOException implements Explained {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Message explanation;

  DiskProblem(Message explanation) {
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
