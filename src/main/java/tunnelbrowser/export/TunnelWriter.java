package tunnelbrowser.export;

import java.util.List;
import tunnelbrowser.tunnel.Tunnel;

/**
 * A list of tunnels in the making.
 *
 * <p>Nothing is written before the first call, so that a list that could not be begun leaves no
 * trace; what was written is well-formed once {@link #end()} has been called.
 */
public sealed interface TunnelWriter
    permits JsonWriter, CsvWriter, TableWriter, MarkdownWriter, HtmlWriter {
  /** Adds tunnels below those that are there already. */
  void add(List<Tunnel> tunnels);

  /** Completes the list. Call it once, as the last. */
  void end();
}
