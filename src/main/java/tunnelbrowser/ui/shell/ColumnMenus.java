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

/**
 * The menus in which the table is sorted and its columns are chosen without a mouse. They do what a
 * click on a header and the table's own menu do, and show the present state whenever they open.
 */
final class ColumnMenus {
  private ColumnMenus() {}

  /** Adds both to the button's menu. */
  static void addTo(MenuButton button, TableView<?> table) {
    Menu sort = new Menu(Messages.text("menu.sort"));
    Menu columns = new Menu(Messages.text("menu.columns"));
    button.getItems().addAll(sort, columns);
    button.addEventHandler(
        MenuButton.ON_SHOWING,
        opening -> {
          sort.getItems().setAll(sortItems(table).toList());
          columns.getItems().setAll(columnItems(table.getColumns()));
        });
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
    return Stream.concat(choices, Stream.of(new SeparatorMenuItem(), direction(order)));
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

  private static <T> List<MenuItem> columnItems(List<TableColumn<T, ?>> columns) {
    long shown = columns.stream().filter(TableColumn::isVisible).count();
    return columns.stream()
        .<MenuItem>map(
            column -> {
              CheckMenuItem item = new CheckMenuItem(column.getText());
              item.setMnemonicParsing(false);
              item.setSelected(column.isVisible());
              item.setDisable(column.isVisible() && shown == 1); // a table needs a column
              item.setOnAction(chosen -> column.setVisible(item.isSelected()));
              return item;
            })
        .toList();
  }
}
