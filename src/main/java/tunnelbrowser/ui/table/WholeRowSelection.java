package tunnelbrowser.ui.table;

import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.tunnel.Tunnel;

/** A selection of whole rows, for which every cell stands for its row. */
abstract class WholeRowSelection extends TableView.TableViewSelectionModel<Tunnel> {
  final SelectedNumbers selected = new SelectedNumbers();
  private final SelectedRows<Integer> indices = new SelectedRows<>(selected, row -> row);
  private final SelectedRows<Tunnel> items;

  @SuppressWarnings("rawtypes") // as JavaFX has it
  private final SelectedRows<TablePosition> cells;

  WholeRowSelection(TableView<Tunnel> table, Rows rows) {
    super(table);
    this.items = new SelectedRows<>(selected, rows::get);
    this.cells = new SelectedRows<>(selected, row -> new TablePosition<>(table, row, null));
  }

  /**
   * Tells the table that the selection is another one.
   *
   * @param removed a row that is selected no more, and
   * @param added the row selected last; -1 if there is none
   */
  final void changed(int removed, int added) {
    indices.changed(removed, added);
    items.changed(removed, added);
    cells.changed(removed, added);
  }

  @Override
  public boolean isSelected(int row) {
    return selected.isSelected(row);
  }

  @Override
  public boolean isEmpty() {
    return selected.isEmpty();
  }

  @Override
  public ObservableList<Integer> getSelectedIndices() {
    return indices;
  }

  @Override
  public ObservableList<Tunnel> getSelectedItems() {
    return items;
  }

  @Override
  @SuppressWarnings("rawtypes") // as JavaFX has it
  public ObservableList<TablePosition> getSelectedCells() {
    return cells;
  }

  @Override
  public void selectFirst() {
    select(getItemCount() == 0 ? -1 : 0);
  }

  @Override
  public void selectLast() {
    select(getItemCount() - 1);
  }

  @Override
  public void selectPrevious() {
    select(getFocusedIndex() == -1 ? getItemCount() - 1 : Math.max(0, getFocusedIndex() - 1));
  }

  @Override
  public void selectNext() {
    select(Math.min(getItemCount() - 1, getFocusedIndex() + 1));
  }

  @Override
  public boolean isSelected(int row, @Nullable TableColumn<Tunnel, ?> column) {
    return isSelected(row);
  }

  @Override
  public void select(int row, @Nullable TableColumn<Tunnel, ?> column) {
    select(row);
  }

  @Override
  public void clearAndSelect(int row, @Nullable TableColumn<Tunnel, ?> column) {
    clearAndSelect(row);
  }

  @Override
  public void clearSelection(int row, @Nullable TableColumn<Tunnel, ?> column) {
    clearSelection(row);
  }

  /**
   * From the first row to the last, both included, in either direction: what Shift and a click mean
   * to JavaFX even where no single cell can be selected.
   *
   * @param first where the selection begins; -1 if it begins nowhere, and then only the last row is
   *     selected
   */
  @Override
  public void selectRange(
      int first,
      @Nullable TableColumnBase<Tunnel, ?> firstColumn,
      int last,
      @Nullable TableColumnBase<Tunnel, ?> lastColumn) {
    if (first < 0) {
      select(last);
    } else {
      selectRange(first, first <= last ? last + 1 : last - 1);
    }
  }

  @Override
  public void selectLeftCell() {}

  @Override
  public void selectRightCell() {}

  @Override
  public void selectAboveCell() {
    selectPrevious();
  }

  @Override
  public void selectBelowCell() {
    selectNext();
  }
}
