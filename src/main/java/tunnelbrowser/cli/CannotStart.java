package tunnelbrowser.cli;

import java.io.Serial;

/** Why nothing could be begun: one sentence that tells a person what to do. */
public final class CannotStart extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
