package tunnelbrowser.settings;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.tunnel.KeyLikeText;

/**
 * What the user made of an account's table.
 *
 * @param columns in their order from the left; empty for the program's own
 * @param sort the first one decides, later ones break its ties; empty for the program's own
 * @param filter what the rows were filtered by last
 */
public record TableLayout(
    List<ColumnLayout> columns, Optional<List<SortColumn>> sort, String filter) {
  /** Nothing changed yet. */
  public static final TableLayout DEFAULT = new TableLayout(List.of(), Optional.empty(), "");

  private static final int MOST_CHARACTERS = 1000;

  public TableLayout {
    columns = List.copyOf(columns);
    sort = sort.map(List::copyOf);
  }

  /**
   * Whether a filter may be kept: one that is very long would fill the file, and one that looks
   * like a key may be one.
   */
  public static boolean canKeepFilter(String text) {
    return text.length() <= MOST_CHARACTERS && !KeyLikeText.matches(text);
  }

  TableLayout withColumns(List<ColumnLayout> wanted) {
    return new TableLayout(wanted, sort, filter);
  }

  TableLayout withSort(Optional<List<SortColumn>> wanted) {
    return new TableLayout(columns, wanted, filter);
  }

  TableLayout withFilter(String wanted) {
    return new TableLayout(columns, sort, wanted);
  }
}
