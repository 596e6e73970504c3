package tunnelbrowser.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.table.ColumnItems;
import tunnelbrowser.ui.table.FittedColumns;

/**
 * The menus in which the table is sorted and its columns are chosen without a mouse. They do what a
 * click on a header and the table's own menu do, and show the present state whenever they open.
 */
final class ColumnMenus {
  private ColumnMenus() {}

  /** Both, for that button's menu. */
  static List<MenuItem> of(MenuButton button, TableView<?> table) {
    Menu sort = new Menu(Messages.text("menu.sort"));
    Menu columns = new Menu(Messages.text("menu.columns"));
    button.addEventHandler(
        MenuButton.ON_SHOWING,
        opening -> {
          sort.getItems().setAll(sortItems(table).toList());
          columns.getItems().setAll(columnItems(table));
        });
    return List.of(columns, sort);
  }

  private static <T> Stream<MenuItem> sortItems(TableView<T> table) {
    ObservableList<TableColumn<T, ?>> order = table.getSortOrder();
    Stream<MenuItem> choices =
        table.getColumns().stream()
            .map(
                column -> {
                  RadioMenuItem item = new RadioMenuItem(column.getText());
                  item.setMnemonicParsing(false);
                  item.setSelected(!order.isEmpty() && order.getFirst().equals(column));
                  item.setOnAction(chosen -> order.setAll(List.of(column)));
                  return item;
                });
    Menu further = new Menu(Messages.text("menu.sort.further"));
    further.getItems().setAll(ColumnItems.sorted(table));
    return Stream.concat(choices, Stream.of(new SeparatorMenuItem(), direction(order), further));
  }

  private static <T> MenuItem direction(ObservableList<TableColumn<T, ?>> order) {
    CheckMenuItem descending = new CheckMenuItem(Messages.text("menu.sort.descending"));
    descending.setDisable(order.isEmpty());
    descending.setSelected(
        !order.isEmpty() && order.getFirst().getSortType() == SortType.DESCENDING);
    descending.setOnAction(
        chosen ->
            order
                .getFirst()
                .setSortType(descending.isSelected() ? SortType.DESCENDING : SortType.ASCENDING));
    return descending;
  }

  private static List<MenuItem> columnItems(TableView<?> table) {
    MenuItem fit = new MenuItem(Messages.text("menu.columns.fit"));
    fit.setMnemonicParsing(false);
    fit.setOnAction(chosen -> FittedColumns.fitAll(table));
    return Stream.concat(ColumnItems.shown(table).stream(), Stream.of(new SeparatorMenuItem(), fit))
        .toList();
  }
}
