package tunnelbrowser.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tunnelbrowser.settings.ColumnLayout;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Reads order, widths and visibility of a table's columns, and sets them.
 *
 * @param table whose columns are known by their ids
 * @param shared gives those columns their widths that have none of their own
 * @param initial the columns as the program has them, in their first order
 * @param widths their first widths by their ids
 * @param hidden the ids of those that are not shown at first
 */
record ColumnLayouts(
    TableView<Tunnel> table,
    SharedWidths shared,
    List<TableColumn<Tunnel, ?>> initial,
    Map<String, Integer> widths,
    Set<String> hidden) {
  /** JavaFX would fit a column of that width to its content. */
  private static final int FITTED_WIDTH = 80;

  ColumnLayouts {
    initial = List.copyOf(initial);
    widths = Map.copyOf(widths);
    hidden = Set.copyOf(hidden);
  }

  /** The present columns of a table are its first ones. */
  static ColumnLayouts of(TableView<Tunnel> table, SharedWidths shared) {
    Map<String, Integer> widths = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    for (TableColumn<Tunnel, ?> column : table.getColumns()) {
      widths.put(column.getId(), (int) column.getPrefWidth());
      if (!column.isVisible()) {
        hidden.add(column.getId());
      }
    }
    return new ColumnLayouts(table, shared, table.getColumns(), widths, hidden);
  }

  /** The columns as the program has them. */
  List<ColumnLayout> own() {
    return initial.stream().map(column -> own(column.getId())).toList();
  }

  private ColumnLayout own(String id) {
    return new ColumnLayout(id, Optional.empty(), !hidden.contains(id));
  }

  /**
   * The columns as they are now.
   *
   * @param kept what is kept of columns that this table does not have stays
   */
  List<ColumnLayout> now(List<ColumnLayout> kept) {
    List<ColumnLayout> now = new ArrayList<>();
    for (TableColumn<Tunnel, ?> column : table.getColumns()) {
      int width = (int) Math.rint(column.getWidth() / shared.scale());
      now.add(
          new ColumnLayout(
              column.getId(),
              Optional.of(width).filter(some -> isOwnWidth(column, some)),
              column.isVisible()));
    }
    kept.stream().filter(column -> !widths.containsKey(column.id())).forEach(now::add);
    return now;
  }

  private boolean isOwnWidth(TableColumn<Tunnel, ?> column, int width) {
    return shared.isOwn(column) && (shared.isSharedBy(column) || width != initialWidth(column));
  }

  /** Makes the columns so; those that are not named follow the one that they followed at first. */
  void apply(List<ColumnLayout> kept) {
    Map<String, ColumnLayout> byId = new HashMap<>();
    kept.forEach(column -> byId.putIfAbsent(column.id(), column));
    boolean anyShown =
        initial.stream().anyMatch(column -> layout(byId, column).shown()); // a table needs one
    List<TableColumn<Tunnel, ?>> order = order(kept);
    if (!order.equals(table.getColumns())) {
      table.getColumns().setAll(order);
    }
    for (TableColumn<Tunnel, ?> column : order) {
      ColumnLayout wanted = layout(byId, column);
      column.setVisible(!anyShown || wanted.shown());
      shared.setOwn(column, wanted.width().isPresent());
      if (wanted.width().isPresent() || !shared.isSharedBy(column)) {
        resize(column, wanted.width().orElse(initialWidth(column)));
      }
    }
    shared.share();
  }

  private List<TableColumn<Tunnel, ?>> order(List<ColumnLayout> kept) {
    List<TableColumn<Tunnel, ?>> order = new ArrayList<>();
    for (ColumnLayout wanted : kept) {
      initial.stream()
          .filter(column -> column.getId().equals(wanted.id()) && !order.contains(column))
          .forEach(order::add);
    }
    for (int place = 0; place < initial.size(); place++) {
      if (!order.contains(initial.get(place))) {
        order.add(place == 0 ? 0 : order.indexOf(initial.get(place - 1)) + 1, initial.get(place));
      }
    }
    return order;
  }

  private void resize(TableColumn<Tunnel, ?> column, int wanted) {
    int scaled = (int) Math.rint(wanted * shared.scale());
    int width = scaled == FITTED_WIDTH ? FITTED_WIDTH + 1 : scaled;
    column.setPrefWidth(width);
    if (column.getWidth() != width) { // the user has dragged it since, and that is no preference
      table.resizeColumn(column, width - column.getWidth());
    }
  }

  private int initialWidth(TableColumn<Tunnel, ?> column) {
    return widths.getOrDefault(column.getId(), 0);
  }

  private ColumnLayout layout(Map<String, ColumnLayout> byId, TableColumn<Tunnel, ?> column) {
    return byId.getOrDefault(column.getId(), own(column.getId()));
  }
}
