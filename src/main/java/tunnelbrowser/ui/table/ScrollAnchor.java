package tunnelbrowser.ui.table;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
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
  private static final ScrollAnchor TOP = new ScrollAnchor("", 0);

  static ScrollAnchor of(TableView<Tunnel> table) {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return TOP;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    if (first == null) {
      return TOP;
    }
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
    if (index >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      double height = table.getFixedCellSize();
      double wanted = index * height - offset;
      double lowest = view.rows().size() * height - viewport(flow);
      flow.setPosition(lowest <= 0 ? 0 : Math.clamp(wanted / lowest, 0, 1));
      // so that the next anchor is not taken from rows that are about to move
      flow.layout();
    }
  }

  /** The height of the rows' part, which a horizontal scroll bar makes smaller. */
  private static double viewport(VirtualFlow<?> flow) {
    Node container = flow.lookup(".clipped-container");
    return container == null ? flow.getHeight() : container.getLayoutBounds().getHeight();
  }
}
