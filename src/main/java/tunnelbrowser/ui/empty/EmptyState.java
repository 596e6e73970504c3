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
  /** Nothing could be read so far. */
  FAILED;

  /**
   * @param failing whether the last attempt to read failed
   */
  static EmptyState of(ConnectionTarget connection, FleetView view, boolean failing) {
    if (connection instanceof ConnectionTarget.NotConnected) {
      return NO_KEY;
    }
    if (!view.fleet().tunnels().isEmpty() && !view.query().hidesNothing()) {
      return FILTERED_OUT;
    }
    return switch (view.fleet().coverage()) {
      case Coverage.Complete complete -> NO_TUNNELS;
      case Coverage.Unread unread -> failing ? FAILED : LOADING;
      case Coverage.Partial partial -> failing ? FAILED : LOADING;
    };
  }
}
