package tunnelbrowser.ui.table;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Makes columns as wide as their title and what is in view of them. JavaFX by itself would make a
 * cell for each of the rows, however many there are.
 */
public final class FittedColumns {
  /** The key in {@code NestedTableColumnHeader} of the column that a divider stands behind. */
  private static final String COLUMN_OF_DIVIDER = "TableColumn";

  /** The key in {@code TableCellSkinBase} of cells whose own width is asked for. */
  private static final String FITTING = "deferToParentPrefWidth";

  /** Beside the title: its padding and the arrow of the sort order. */
  private static final double TITLE_PADDING = 26;

  private FittedColumns() {}

  /** Lets a double click on the divider behind a column's title fit it. */
  static <T> void watch(TableView<T> table) {
    table.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        pressed -> {
          Node node = pressed.getPickResult().getIntersectedNode();
          if (pressed.getButton() == MouseButton.PRIMARY
              && pressed.getClickCount() == 2
              && node != null
              && node.hasProperties()) {
            Object column = node.getProperties().get(COLUMN_OF_DIVIDER);
            table.getVisibleLeafColumns().stream()
                .filter(any -> any.equals(column))
                .forEach(
                    fitted -> {
                      pressed.consume();
                      fit(table, fitted);
                    });
          }
        });
  }

  /** Fits all columns that are shown. */
  public static <T> void fitAll(TableView<T> table) {
    table.getVisibleLeafColumns().forEach(column -> fit(table, column));
  }

  /** Fits a column, but makes it no wider than the table. */
  static <T> void fit(TableView<T> table, TableColumn<T, ?> column) {
    double widest = Math.max(column.getMinWidth(), widestInView(table, column));
    for (Node node : table.lookupAll(".column-header")) {
      if (node instanceof TableColumnHeader header
          && column.equals(header.getTableColumn())
          && header.lookup(".label") instanceof Region title) {
        widest = Math.max(widest, title.prefWidth(Region.USE_COMPUTED_SIZE) + TITLE_PADDING);
      }
    }
    double width = Math.min(Math.ceil(widest), table.getWidth());
    table.resizeColumn(column, width - column.getWidth());
  }

  private static <T, V> double widestInView(TableView<T> table, TableColumn<T, V> column) {
    List<TableRow<?>> rows =
        table.lookupAll(".table-row-cell").stream()
            .<TableRow<?>>mapMulti(
                (node, next) -> {
                  if (node instanceof TableRow<?> row && !row.isEmpty()) {
                    next.accept(row);
                  }
                })
            .toList();
    if (rows.isEmpty() || !(rows.getFirst().getSkin() instanceof SkinBase<?> place)) {
      return 0;
    }
    TableCell<T, V> cell = column.getCellFactory().call(column);
    cell.getProperties().put(FITTING, true);
    cell.updateTableView(table);
    cell.updateTableColumn(column);
    place.getChildren().add(cell);
    double widest = 0;
    for (TableRow<?> row : rows) {
      cell.updateIndex(row.getIndex());
      cell.applyCss();
      widest = Math.max(widest, cell.prefWidth(Region.USE_COMPUTED_SIZE));
    }
    place.getChildren().remove(cell);
    return widest;
  }
}
