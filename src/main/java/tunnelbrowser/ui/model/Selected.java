package tunnelbrowser.ui.model;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What the user has selected among the tunnels that are shown.
 *
 * @param tunnels from the top of the table to its bottom
 * @param lead the one that the keyboard stands on, which the detail pane shows; empty if nothing is
 *     selected
 */
public record Selected(List<Tunnel> tunnels, Optional<Tunnel> lead) {
  public static final Selected NOTHING = new Selected(List.of(), Optional.empty());

  public Selected {
    tunnels = List.copyOf(tunnels);
  }
}
