package tunnelbrowser.ui.table;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Where the user was looking: the tunnel of the topmost row, and how far it was scrolled out.
 *
 * <p>At the very top there is nothing to hold on to, so that new tunnels come into sight there.
 *
 * @param id the topmost visible tunnel; empty at the very top
 * @param offset where its row began, in pixels below the top edge; never positive
 */
record ScrollAnchor(String id, double offset) {
  static final ScrollAnchor TOP = new ScrollAnchor("", 0);

  static ScrollAnchor of(TableView<Tunnel> table) {
    return Viewport.of(table).flatMap(Viewport::first).map(top -> of(table, top)).orElse(TOP);
  }

  private static ScrollAnchor of(TableView<Tunnel> table, IndexedCell<?> first) {
    // what JavaFX calls the first visible cell may just have left the table
    int outOfSight = (int) (-first.getLayoutY() / table.getFixedCellSize());
    int index = first.getIndex() + outOfSight;
    double offset = first.getLayoutY() + outOfSight * table.getFixedCellSize();
    boolean atTheTop = index == 0 && offset >= 0;
    return atTheTop || index >= table.getItems().size()
        ? TOP
        : new ScrollAnchor(table.getItems().get(index).id(), offset);
  }

  /**
   * Brings the same tunnel back to the same place, if it is still among the rows; the table must
   * know of them already.
   */
  void restore(TableView<Tunnel> table, FleetView view) {
    int index = id.isEmpty() ? -1 : view.indexOf(id);
    if (index >= 0) {
      Viewport.of(table).ifPresent(viewport -> viewport.scrollTo(index, offset));
      table.layout(); // so that the next anchor is not taken from rows that are about to move
    }
  }
}
