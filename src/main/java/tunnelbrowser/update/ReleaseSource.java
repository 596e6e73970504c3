package tunnelbrowser.update;

import java.util.Optional;
import tunnelbrowser.tunnel.ExplainedException;

/** Knows which release is the newest. */
@FunctionalInterface
public interface ReleaseSource {
  /**
   * Asks once; blocks until there is an answer. Empty if nothing has been released yet.
   *
   * @throws CheckFailed if the answer did not come or cannot be trusted
   */
  Optional<Release> newest() throws CheckFailed, InterruptedException;

  /** Why there is no answer; the message is a sentence for the user. */
  final class CheckFailed extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public CheckFailed(String message) {
      super(message);
    }

    public CheckFailed(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
