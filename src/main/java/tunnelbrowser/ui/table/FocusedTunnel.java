package tunnelbrowser.ui.table;

import tunnelbrowser.fleet.view.FleetView;

/**
 * The tunnel that the keyboard stands on, shown or not. While it is not shown, the next best row
 * stands in for it.
 */
final class FocusedTunnel {
  private String id = "";
  private boolean standsIn;

  /** From now on it is the tunnel of that row; with -1 it is none. */
  void choose(FleetView view, int row) {
    id = row < 0 ? "" : view.rows().get(row).id();
    standsIn = false;
  }

  /** It is none: the next account may have a tunnel of the same id. */
  void forget() {
    id = "";
  }

  /** Whether the row that has the keyboard is only the next best one. */
  boolean standsIn() {
    return standsIn;
  }

  /**
   * Where the keyboard belongs in another view.
   *
   * @param row where it was in the view before; -1 if no row had it, and then none stands in, which
   *     would look like one that the user chose
   * @return -1 if it belongs to no row
   */
  int rowIn(FleetView view, int row) {
    int kept = view.indexOf(id);
    int size = view.rows().size();
    standsIn = kept < 0;
    boolean noRow = size == 0 || (standsIn && row < 0);
    return noRow ? -1 : standsIn ? Math.clamp(row, 0, size - 1) : kept;
  }
}
