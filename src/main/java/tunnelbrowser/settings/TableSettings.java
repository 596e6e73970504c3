package tunnelbrowser.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/**
 * The layout of an account's table as properties: what is set is kept.
 *
 * @param columns see {@link TableLayout#columns()}
 * @param sort see {@link TableLayout#sort()}
 * @param filter see {@link TableLayout#filter()}; what cannot be kept is to be left out
 */
public record TableSettings(
    ObjectProperty<List<ColumnLayout>> columns,
    ObjectProperty<Optional<List<SortColumn>>> sort,
    ObjectProperty<String> filter) {
  /** Goes back to the program's own columns and order. */
  void reset() {
    columns.set(List.of());
    sort.set(Optional.empty());
  }
}
