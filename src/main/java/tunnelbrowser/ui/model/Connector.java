package tunnelbrowser.ui.model;

import tunnelbrowser.account.Connection;
import tunnelbrowser.refresh.Watch;
import tunnelbrowser.tunnel.ExplainedException;

/** Opens connections; only the composition knows how. */
@FunctionalInterface
public interface Connector {
  /**
   * Opens the connection without asking it anything yet. Called in the background.
   *
   * @throws ConnectFailure with one sentence for the user
   */
  Watch open(Connection connection) throws ConnectFailure;

  /** Why a connection could not even be opened. */
  final class ConnectFailure extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public ConnectFailure(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
