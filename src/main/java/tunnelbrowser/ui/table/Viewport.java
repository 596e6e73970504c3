package tunnelbrowser.ui.table;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The part of the table that is in view. The table must have been laid out since its rows changed.
 */
record Viewport(TableView<?> table, VirtualFlow<?> flow) {
  /** Empty as long as the table was never shown. */
  static Optional<Viewport> of(TableView<?> table) {
    return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(new Viewport(table, flow))
        : Optional.empty();
  }

  /** The topmost row, which may just have left the table; empty without rows. */
  Optional<IndexedCell<?>> first() {
    return Optional.ofNullable(flow.getFirstVisibleCell());
  }

  /** Whether at least a part of the row is in view. */
  boolean shows(int row) {
    return showsAtOrBeyond(row) && first().filter(first -> first.getIndex() <= row).isPresent();
  }

  /** Whether that row, or one below it, is in view. */
  boolean showsAtOrBeyond(int row) {
    IndexedCell<?> last = flow.getLastVisibleCell();
    return last != null && row <= last.getIndex();
  }

  /**
   * Brings a row to the top edge with the next layout, or as near to it as the rows below it allow.
   * The table's own scrollTo can end one row short of the last.
   *
   * @param offset where the row is to begin, in pixels below that edge
   */
  void scrollTo(int row, double offset) {
    double height = table.getFixedCellSize();
    double wanted = row * height - offset;
    double lowest = wanted <= 0 ? 0 : table.getItems().size() * height - height();
    flow.setPosition(lowest <= 0 ? 0 : Math.clamp(wanted / lowest, 0, 1));
  }

  /** In pixels; a horizontal scroll bar makes it smaller. */
  private double height() {
    Node container = flow.lookup(".clipped-container");
    return container == null ? flow.getHeight() : container.getLayoutBounds().getHeight();
  }
}
