package tunnelbrowser.ui.table;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableColumnHeader;
import org.jspecify.annotations.Nullable;

/** What of the table the mouse is on. */
sealed interface Pointed {

  /** A column's header. */
  record Header(TableColumn<?, ?> column) implements Pointed {}

  /**
   * A row that has a tunnel.
   *
   * @param column empty beside the last one
   */
  record Row(int row, Optional<TableColumn<?, ?>> column) implements Pointed {}

  /** Neither. */
  record Elsewhere() implements Pointed {}

  /**
   * What a node belongs to.
   *
   * @param part as a pick result has it
   */
  static Pointed at(@Nullable Node part) {
    Optional<TableColumn<?, ?>> column = Optional.empty();
    for (Node node = part; node != null; node = node.getParent()) {
      switch (node) {
        case TableCell<?, ?> cell -> column = Optional.ofNullable(cell.getTableColumn());
        case TableRow<?> row -> {
          return row.isEmpty() ? new Elsewhere() : new Row(row.getIndex(), column);
        }
        case TableColumnHeader header
            when header.getTableColumn() instanceof TableColumn<?, ?> shown -> {
          return new Header(shown);
        }
        default -> {}
      }
    }
    return new Elsewhere();
  }
}
