package tunnelbrowser.ui.table;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import tunnelbrowser.fleet.FleetView;
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
  private static final ScrollAnchor TOP = new ScrollAnchor("", 0);

  static ScrollAnchor of(TableView<Tunnel> table) {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return TOP;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    if (first == null || first.getIndex() >= table.getItems().size()) {
      return TOP;
    }
    boolean atTheTop = first.getIndex() <= 0 && first.getLayoutY() >= 0;
    return atTheTop
        ? TOP
        : new ScrollAnchor(table.getItems().get(first.getIndex()).id(), first.getLayoutY());
  }

  /** Brings the same tunnel back to the same place, if it is still among the rows. */
  void restore(TableView<Tunnel> table, FleetView view) {
    int index = id.isEmpty() ? -1 : view.indexOf(id);
    if (index >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.setCellCount(view.rows().size());
      flow.scrollToTop(index);
      flow.scrollPixels(-offset);
    }
  }
}
