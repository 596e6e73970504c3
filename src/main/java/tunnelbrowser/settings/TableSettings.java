package tunnelbrowser.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/** The layout of an account's table as properties: what is set is kept. */
public final class TableSettings {
  private final KeptProperty<List<ColumnLayout>> columns;
  private final KeptProperty<Optional<List<SortColumn>>> sort;
  private final KeptProperty<String> filter;

  TableSettings(
      KeptProperty<List<ColumnLayout>> columns,
      KeptProperty<Optional<List<SortColumn>>> sort,
      KeptProperty<String> filter) {
    this.columns = columns;
    this.sort = sort;
    this.filter = filter;
  }

  /**
   * See {@link TableLayout#columns()}; what the user does to columns goes through {@link
   * #changeColumns}.
   */
  public ObjectProperty<List<ColumnLayout>> columns() {
    return columns;
  }

  /** See {@link TableLayout#sort()}. */
  public ObjectProperty<Optional<List<SortColumn>>> sort() {
    return sort;
  }

  /** See {@link TableLayout#filter()}; what cannot be kept is to be left out. */
  public ObjectProperty<String> filter() {
    return filter;
  }

  /**
   * Keeps the columns that the user has changed.
   *
   * @param own the program's own, in their order: what a first change is told by, if another window
   *     makes its first one at the same time
   * @param changed all columns as they are now
   */
  public void changeColumns(List<ColumnLayout> own, List<ColumnLayout> changed) {
    if (columns.get().isEmpty()) {
      columns.override(own);
    }
    columns.set(changed);
  }

  /** Gives another table the same columns, sort and filter. */
  void copyTo(TableSettings other) {
    other.columns.set(columns.get());
    other.sort.set(sort.get());
    other.filter.set(filter.get());
  }

  /** Goes back to the program's own columns and order. */
  void reset() {
    columns.set(List.of());
    sort.set(Optional.empty());
  }
}
