package tunnelbrowser.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import tunnelbrowser.text.Messages;

/** Menu items for the columns of a table, as they are at this moment. */
public final class ColumnItems {
  private ColumnItems() {}

  /** One for each column, which shows and hides it; the last one shown cannot be hidden. */
  public static <T> List<MenuItem> shown(TableView<T> table) {
    return table.getColumns().stream().map(column -> shown(table, column)).toList();
  }

  private static <T> MenuItem shown(TableView<T> table, TableColumn<T, ?> column) {
    CheckMenuItem item = new CheckMenuItem(column.getText());
    item.setMnemonicParsing(false);
    item.setSelected(column.isVisible());
    item.setDisable(isLast(table, column));
    item.setOnAction(chosen -> column.setVisible(item.isSelected()));
    return item;
  }

  /** A table needs a column. */
  private static <T> boolean isLast(TableView<T> table, TableColumn<T, ?> column) {
    return column.isVisible()
        && table.getColumns().stream().filter(TableColumn::isVisible).count() == 1;
  }

  /** One for each column, which makes it the last one that is sorted by, or takes it out. */
  public static <T> List<MenuItem> sorted(TableView<T> table) {
    ObservableList<TableColumn<T, ?>> order = table.getSortOrder();
    return table.getColumns().stream()
        .<MenuItem>map(
            column -> {
              CheckMenuItem item = new CheckMenuItem(column.getText());
              item.setMnemonicParsing(false);
              item.setSelected(order.contains(column));
              item.setOnAction(
                  chosen -> {
                    if (!order.remove(column)) {
                      order.add(column);
                    }
                  });
              return item;
            })
        .toList();
  }

  /**
   * What can be done with a column whose header was pointed at.
   *
   * @param reset goes back to the program's own layout
   */
  static <T> List<MenuItem> of(TableView<T> table, TableColumn<T, ?> column, Runnable reset) {
    ObservableList<TableColumn<T, ?>> order = table.getSortOrder();
    List<MenuItem> items = new ArrayList<>();
    items.add(item("header.ascending", () -> sort(table, column, SortType.ASCENDING)));
    items.add(item("header.descending", () -> sort(table, column, SortType.DESCENDING)));
    items.add(
        order.contains(column)
            ? item("header.removeSort", () -> order.remove(column))
            : item("header.addSort", () -> order.add(column)));
    items.add(new SeparatorMenuItem());
    MenuItem hide = item("header.hide", () -> column.setVisible(false));
    hide.setDisable(isLast(table, column));
    items.add(hide);
    Menu all = new Menu(Messages.text("menu.columns"));
    all.getItems().setAll(shown(table));
    items.add(all);
    items.add(item("header.fit", () -> FittedColumns.fit(table, column)));
    items.add(new SeparatorMenuItem());
    items.add(item("layout.reset", reset));
    return items;
  }

  private static <T> void sort(TableView<T> table, TableColumn<T, ?> column, SortType type) {
    table.getSortOrder().clear(); // so that it is sorted once
    column.setSortType(type);
    table.getSortOrder().add(column);
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> action.run());
    return item;
  }
}
