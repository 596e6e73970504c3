package tunnelbrowser.ui.common;

import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/** Opens connections; only the composition knows how. */
@FunctionalInterface
public interface Connector {
  /**
   * Opens the connection without asking it anything yet. Called in the background.
   *
   * @throws ConnectFailure if it cannot be opened
   */
  ApiSession open(ConnectionTarget connection) throws ConnectFailure;

  /** Why a connection could not even be opened. */
  final class ConnectFailure extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public ConnectFailure(Message explanation, Throwable cause) {
      super(explanation, cause);
    }
  }
}
