package tunnelbrowser.ui.command;

import tunnelbrowser.ui.common.RefreshInterval;

/**
 * What some commands about tunnels are carried out with.
 *
 * @param interval how often new tunnels are looked for
 * @param copyAs what they are copied as
 */
public record TunnelTools(RefreshInterval interval, CopyAs copyAs) {}
