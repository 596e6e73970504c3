package tunnelbrowser.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user made of a column.
 *
 * @param id of the column's field; a table need not have it
 * @param width in pixels, from {@link #LEAST_WIDTH} to {@link #GREATEST_WIDTH}; empty for the
 *     column's own
 */
public record ColumnLayout(String id, Optional<Integer> width, boolean shown) {
  /** What JavaFX allows for. */
  public static final int LEAST_WIDTH = 10;

  /** What JavaFX allows for. */
  public static final int GREATEST_WIDTH = 5000;

  /**
   * Columns that two windows have changed: of each one, and of the order, what was changed here
   * counts, and else what was changed elsewhere.
   *
   * @param before how the columns were when both windows knew the same
   */
  static List<ColumnLayout> merge(
      List<ColumnLayout> before, List<ColumnLayout> here, List<ColumnLayout> elsewhere) {
    if (here.isEmpty() || before.equals(elsewhere)) {
      return here; // a reset, or nothing happened elsewhere
    }
    Map<String, ColumnLayout> known = byId(before);
    Map<String, ColumnLayout> theirs = byId(elsewhere);
    Map<String, ColumnLayout> merged = new LinkedHashMap<>();
    boolean moved = before.isEmpty() ? elsewhere.isEmpty() : !ids(before).equals(ids(here));
    for (String id : moved ? ids(here) : ids(elsewhere)) {
      merged.put(id, new ColumnLayout(id, Optional.empty(), true));
    }
    theirs.forEach(merged::put);
    for (ColumnLayout column : here) {
      boolean changed =
          !column.equals(
              known.getOrDefault(
                  column.id(), new ColumnLayout(column.id(), Optional.empty(), true)));
      if (changed || !theirs.containsKey(column.id())) {
        merged.put(column.id(), column);
      }
    }
    return List.copyOf(merged.values());
  }

  private static List<String> ids(List<ColumnLayout> columns) {
    return columns.stream().map(ColumnLayout::id).toList();
  }

  private static Map<String, ColumnLayout> byId(List<ColumnLayout> columns) {
    Map<String, ColumnLayout> byId = new LinkedHashMap<>();
    for (ColumnLayout column : columns) {
      byId.putIfAbsent(column.id(), column);
    }
    return byId;
  }
}
