package tunnelbrowser.cli;

import java.net.URI;

/** An embedded API server that accepts connections until it is closed. */
public interface RunningDemoServer extends AutoCloseable {
  /** Where it listens, on loopback: scheme, host and port. */
  URI baseUrl();

  /** The key that it accepts. It opens nothing but the made-up fleet, so it may be shown. */
  String key();

  /** Returns once the server has been closed, by whomever. */
  void awaitEnd() throws InterruptedException;

  @Override
  void close();
}
