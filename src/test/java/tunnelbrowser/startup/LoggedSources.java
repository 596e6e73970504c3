package tunnelbrowser.startup;

import tunnelbrowser.log.Log;
import tunnelbrowser.tunnel.TunnelSource;

/** Sources as {@link SessionOpener} makes them, for tests that make their own HTTP clients. */
public final class LoggedSources {
  private LoggedSources() {}

  /** The source, whose answers and failures are written into that log. */
  public static TunnelSource of(TunnelSource source, Log log) {
    return new LoggedSource(source, log);
  }
}
