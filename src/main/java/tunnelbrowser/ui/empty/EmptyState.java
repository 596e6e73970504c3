package tunnelbrowser.ui.empty;

import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.fleet.view.FleetView;

/** Why there are no rows. */
enum EmptyState {
  /** There is no key yet. */
  NO_KEY,
  /** The first answer is on its way. */
  LOADING,
  /** Everything was read, and nothing is online. */
  NO_TUNNELS,
  /** Tunnels are online, but none matches the filter. */
  FILTERED_OUT,
  /** The user has stopped the reading before anything was read. */
  STOPPED,
  /** Nothing could be read so far, or nothing is known that could be shown meanwhile. */
  FAILED;

  /**
   * @param failing whether the last attempt to read failed
   * @param paused whether the user has stopped the reading
   */
  static EmptyState of(
      ConnectionTarget connection, FleetView view, boolean failing, boolean paused) {
    if (connection instanceof ConnectionTarget.NotConnected) {
      return NO_KEY;
    }
    if (!view.fleet().tunnels().isEmpty() && !view.query().hidesNothing()) {
      return FILTERED_OUT;
    }
    if (failing) {
      return FAILED;
    }
    return switch (view.fleet().coverage()) {
      case Coverage.Complete complete -> NO_TUNNELS;
      case Coverage.Unread unread -> paused ? STOPPED : LOADING;
      case Coverage.Partial partial -> paused ? STOPPED : LOADING;
    };
  }
}
