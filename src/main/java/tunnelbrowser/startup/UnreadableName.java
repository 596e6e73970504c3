package tunnelbrowser.startup;

import java.io.Serial;

/**
 * The JVM could not read something, because the locale has no such letters. The message is a
 * sentence that says what to do.
 */
public final class UnreadableName extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  UnreadableName(String what) {
    super(
        what
            + " has letters that the locale cannot represent: set LC_ALL to C.UTF-8 or another"
            + " locale of UTF-8 and start again.");
  }

  /** The sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
