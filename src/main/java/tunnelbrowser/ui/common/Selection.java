package tunnelbrowser.ui.common;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What the user has selected among the tunnels that are shown. Immutable, and equal to itself only,
 * because it may be a whole large fleet.
 */
public final class Selection {
  public static final Selection NOTHING = new Selection(List.of(), Optional.empty());

  private final List<Tunnel> tunnels;
  private final Optional<Tunnel> lead;

  /**
   * @param tunnels from the top of the table to its bottom; never changed after this
   * @param lead the one that the keyboard stands on; empty if nothing is selected
   */
  public Selection(List<Tunnel> tunnels, Optional<Tunnel> lead) {
    this.tunnels = tunnels;
    this.lead = lead;
  }

  /** From the top of the table to its bottom. */
  public List<Tunnel> tunnels() {
    return tunnels;
  }

  /** The one that the keyboard stands on, which the detail pane shows; empty if there is none. */
  public Optional<Tunnel> lead() {
    return lead;
  }
}
