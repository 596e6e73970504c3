package tunnelbrowser.tunnel;

import java.util.List;
import java.util.Optional;

/**
 * A page of the list of tunnels, which is ordered newest first.
 *
 * @param tunnels the page's tunnels, at most 100
 * @param next how to ask for the following page; empty on the last one
 */
public record Page(List<Tunnel> tunnels, Optional<Cursor> next) {
  public Page {
    tunnels = List.copyOf(tunnels);
  }

  /**
   * A place in the list, to be handed back to the {@link TunnelSource} it came from.
   *
   * @param uri {@code next_page_uri}, resolved and checked by the source
   */
  public record Cursor(String uri) {}
}
