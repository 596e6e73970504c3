package tunnelbrowser.ui.command;

import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.RefreshInterval;

/**
 * What some commands about tunnels are carried out with.
 *
 * @param interval how often new tunnels are looked for
 * @param copyAs what they are copied as
 * @param cards where what asks for more is shown
 */
public record TunnelTools(RefreshInterval interval, CopyAs copyAs, OverlayStack cards) {}
