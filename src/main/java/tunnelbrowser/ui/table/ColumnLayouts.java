package tunnelbrowser.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tunnelbrowser.settings.ColumnLayout;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Reads order, widths and visibility of a table's columns, and sets them.
 *
 * @param table whose columns are known by their ids
 * @param initial the columns as the program has them, in their first order
 * @param widths their first widths by their ids
 */
record ColumnLayouts(
    TableView<Tunnel> table, List<TableColumn<Tunnel, ?>> initial, Map<String, Integer> widths) {
  /** JavaFX would fit a column of that width to its content. */
  private static final int FITTED_WIDTH = 80;

  ColumnLayouts {
    initial = List.copyOf(initial);
    widths = Map.copyOf(widths);
  }

  /** The present columns of a table are its first ones. */
  static ColumnLayouts of(TableView<Tunnel> table) {
    Map<String, Integer> widths = new HashMap<>();
    table.getColumns().forEach(column -> widths.put(column.getId(), (int) column.getPrefWidth()));
    return new ColumnLayouts(table, table.getColumns(), widths);
  }

  /** The columns as the program has them. */
  List<ColumnLayout> own() {
    return initial.stream().map(column -> own(column.getId())).toList();
  }

  private static ColumnLayout own(String id) {
    return new ColumnLayout(id, Optional.empty(), true);
  }

  /**
   * The columns as they are now.
   *
   * @param kept what is kept of columns that this table does not have stays
   */
  List<ColumnLayout> now(List<ColumnLayout> kept) {
    List<ColumnLayout> now = new ArrayList<>();
    for (TableColumn<Tunnel, ?> column : table.getColumns()) {
      int width = (int) Math.rint(column.getWidth());
      now.add(
          new ColumnLayout(
              column.getId(),
              Optional.of(width).filter(some -> some != initialWidth(column)),
              column.isVisible()));
    }
    kept.stream().filter(column -> !widths.containsKey(column.id())).forEach(now::add);
    return now;
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
      column.setVisible(!anyShown || layout(byId, column).shown());
      resize(column, layout(byId, column).width().orElse(initialWidth(column)));
    }
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
    int width = wanted == FITTED_WIDTH ? FITTED_WIDTH + 1 : wanted;
    column.setPrefWidth(width);
    if (column.getWidth() != width) { // the user has dragged it since, and that is no preference
      table.resizeColumn(column, width - column.getWidth());
    }
  }

  private int initialWidth(TableColumn<Tunnel, ?> column) {
    return widths.getOrDefault(column.getId(), 0);
  }

  private static ColumnLayout layout(
      Map<String, ColumnLayout> byId, TableColumn<Tunnel, ?> column) {
    return byId.getOrDefault(column.getId(), own(column.getId()));
  }
}
