package tunnelbrowser.update;

import java.util.Optional;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/** Knows which release is the newest. */
@FunctionalInterface
public interface ReleaseSource {
  /**
   * Asks once; blocks until there is an answer. Empty if nothing has been released yet.
   *
   * @throws CheckFailed if the answer did not come or cannot be trusted
   */
  Optional<Release> newest() throws CheckFailed, InterruptedException;

  /** Why there is no answer. */
  final class CheckFailed extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public CheckFailed(Message explanation) {
      super(explanation);
    }

    public CheckFailed(Message explanation, Throwable cause) {
      super(explanation, cause);
    }
  }
}
