package tunnelbrowser.ui.table;

import java.util.OptionalInt;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Where a range of selected rows begins that Shift extends.
 *
 * <p>JavaFX keeps it as a row, in a property of the table, and does not know that the tunnel of
 * that row is another one once the rows were swapped.
 */
final class SelectionAnchor {
  /** The key in {@code CellBehaviorBase}, the same since JavaFX 8. */
  private static final String KEY = "anchor";

  private final TableView<Tunnel> table;

  SelectionAnchor(TableView<Tunnel> table) {
    this.table = table;
  }

  /** The row where the range begins; empty if it begins where the keyboard is. */
  OptionalInt row() {
    return table.getProperties().get(KEY) instanceof TablePosition<?, ?> position
        ? OptionalInt.of(position.getRow())
        : OptionalInt.empty();
  }

  /** The range begins there; with -1 it begins where the keyboard is. */
  void set(int row) {
    if (row < 0) {
      table.getProperties().remove(KEY);
    } else {
      table.getProperties().put(KEY, new TablePosition<>(table, row, null));
    }
  }

  /** Stays with its tunnel when the rows are swapped, and ends with it. */
  void follow(FleetView before, FleetView after) {
    row()
        .ifPresent(
            row ->
                set(
                    row >= 0 && row < before.rows().size()
                        ? after.indexOf(before.rows().get(row).id())
                        : -1));
  }
}
