package tunnelbrowser.ui.table;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.ShownLayout;

/**
 * The table's columns. A column is one line in {@link #all}.
 *
 * <p>None is 80 wide: a column of that width, JavaFX's default, is fitted to its content when it is
 * first shown, for which the table makes a second set of cells.
 */
public final class TunnelColumns {
  /** With the arrow of the sort order. */
  private static final double TITLE_PADDING = 26;

  private static final double PER_CHARACTER = 7.2;

  private final ObservableClock now;
  private final ShownLayout layout;

  /**
   * @param layout what the user made of the columns, and where that is kept
   */
  public TunnelColumns(ObservableClock now, ShownLayout layout) {
    this.now = now;
    this.layout = layout;
  }

  /**
   * Gives them to the table, as the account has them that is shown.
   *
   * @param order follows the table's
   */
  void addTo(TableView<Tunnel> table, ObjectProperty<SortOrder> order) {
    table.getColumns().setAll(all());
    KeptLayout.of(table, layout, order);
    table.getVisibleLeafColumns().subscribe(() -> tellShown(table));
    tellShown(table);
  }

  private void tellShown(TableView<Tunnel> table) {
    layout
        .shownFieldsProperty()
        .set(table.getVisibleLeafColumns().stream().map(TunnelColumns::field).toList());
  }

  private List<TableColumn<Tunnel, Tunnel>> all() {
    return List.of(
        column(BuiltInField.PUBLIC_URL, 296, Cells.Address::new),
        plain(BuiltInField.FORWARDS_TO, 190),
        badge(BuiltInField.PROTOCOL, 84),
        badge(BuiltInField.REGION, 92),
        column(BuiltInField.STARTED, 84, () -> new Cells.Age(now)),
        plain(BuiltInField.LABELS, 150),
        plain(BuiltInField.METADATA, 200),
        id(BuiltInField.SESSION),
        id(BuiltInField.ID));
  }

  /** The field that a column made here shows; its id is the column's. */
  static Field field(TableColumn<Tunnel, ?> column) {
    return (Field) column.getUserData();
  }

  private static TableColumn<Tunnel, Tunnel> plain(Field field, double width) {
    return column(field, width, () -> new Cells.Plain(field));
  }

  private static TableColumn<Tunnel, Tunnel> badge(Field field, double width) {
    return column(field, width, () -> new Cells.Badge(field));
  }

  private static TableColumn<Tunnel, Tunnel> id(Field field) {
    return column(field, 132, () -> new Cells.Id(field));
  }

  /**
   * Titles are longer in other languages. To measure them would take time before the first rows.
   */
  private static double roomFor(String title) {
    return TITLE_PADDING + title.length() * PER_CHARACTER;
  }

  private static TableColumn<Tunnel, Tunnel> column(
      Field field, double width, Supplier<TunnelCell> cell) {
    String title = Messages.text(field.title());
    TableColumn<Tunnel, Tunnel> column = new TableColumn<>(title);
    column.setId(field.id());
    column.setUserData(field);
    column.setPrefWidth(Math.max(width, roomFor(title)));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(
        shown -> {
          TunnelCell made = cell.get();
          made.getStyleClass().add(column.getId());
          return made;
        });
    return column;
  }
}
