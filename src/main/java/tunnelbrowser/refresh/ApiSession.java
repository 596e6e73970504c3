package tunnelbrowser.refresh;

import tunnelbrowser.tunnel.TunnelSource;

/**
 * An open connection to one account: what a person may ask of it, and the service that keeps its
 * fleet fresh.
 *
 * @param source for get and follow; counted in the budget
 * @param service for the list; belongs to the JavaFX thread
 * @param budget what has been asked lately
 * @param onClose ends what was opened for this connection
 */
public record ApiSession(TunnelSource source, FleetService service, Budget budget, Runnable onClose)
    implements AutoCloseable {

  /** Stops the readings and ends the connection. Call it on the JavaFX thread. */
  @Override
  public void close() {
    service.close();
    onClose.run();
  }
}
