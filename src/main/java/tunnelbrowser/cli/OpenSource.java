package tunnelbrowser.cli;

import java.util.Optional;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * A source of tunnels together with the way to let go of what it holds.
 *
 * @param tunnels not to be used once this is closed
 * @param closing ends connections, servers and threads; called once
 * @param keyOrigin where its key came from, for people; empty if that goes without saying
 */
public record OpenSource(TunnelSource tunnels, Runnable closing, Optional<Message> keyOrigin)
    implements AutoCloseable {
  @Override
  public void close() {
    closing.run();
  }
}
