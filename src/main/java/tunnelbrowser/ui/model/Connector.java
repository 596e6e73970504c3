package tunnelbrowser.ui.model;

import tunnelbrowser.account.Connection;
import tunnelbrowser.refresh.Watch;

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
  final class ConnectFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public ConnectFailure(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
