package tunnelbrowser.settings;

import java.io.Serial;
import tunnelbrowser.text.Explained;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

/** Another profile has that name. */
public final class NameTaken extends RuntimeException implements Explained {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Message explanation;

  public NameTaken(String name) {
    this.explanation = Message.of("profile.nameTaken", name);
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
