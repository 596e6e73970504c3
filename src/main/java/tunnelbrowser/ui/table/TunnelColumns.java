package tunnelbrowser.ui.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.settings.Sizes;
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

  /** Few look for these, and the others need the room. */
  private static final Set<Field> HIDDEN =
      Set.of(BuiltInField.METADATA, BuiltInField.SESSION, BuiltInField.ID);

  /** Those that can use more room than the table needs for all. Few of their values need most. */
  private static final Map<Field, Share> SHARES =
      Map.of(
          BuiltInField.PUBLIC_URL, new Share(4, 0, 480),
          BuiltInField.FORWARDS_TO, new Share(2, 0, 340),
          BuiltInField.LABELS, new Share(1, 0, 300),
          BuiltInField.METADATA, new Share(1.5, 0, 400));

  private final ObservableClock now;
  private final ShownLayout layout;

  /**
   * @param layout what the user made of the columns, and where that is kept
   */
  public TunnelColumns(ObservableClock now, ShownLayout layout) {
    this.now = now;
    this.layout = layout;
  }

  /** How large text and rows are to be. */
  ObservableValue<Sizes> sizesProperty() {
    return layout.settings().sizesProperty();
  }

  /**
   * Gives them to the table, as the account has them that is shown.
   *
   * @param order follows the table's
   */
  void addTo(TableView<Tunnel> table, ObjectProperty<SortOrder> order) {
    List<TableColumn<Tunnel, Tunnel>> all = all();
    all.forEach(column -> column.setVisible(!HIDDEN.contains(field(column))));
    table.getColumns().setAll(all);
    SharedWidths shared = new SharedWidths(table);
    for (TableColumn<Tunnel, ?> column : all) {
      Share share = SHARES.get(field(column));
      if (share != null) {
        shared.share(column, share.atLeast(column.getPrefWidth()));
      }
    }
    table.setColumnResizePolicy(shared);
    sizesProperty().subscribe(sizes -> shared.scale(sizes.text() / 100.0));
    KeptLayout kept = KeptLayout.of(table, shared, layout, order);
    sizesProperty().subscribe((before, now) -> kept.scaled());
    table.getVisibleLeafColumns().subscribe(shared::share);
    table.getVisibleLeafColumns().subscribe(() -> tellShown(table));
    tellShown(table);
  }

  private void tellShown(TableView<Tunnel> table) {
    layout
        .shownFieldsProperty()
        .set(table.getVisibleLeafColumns().stream().map(TunnelColumns::field).toList());
  }

  /** Goes back to the program's own layout. */
  void reset() {
    layout.reset();
  }

  private List<TableColumn<Tunnel, Tunnel>> all() {
    return List.of(
        column(BuiltInField.PUBLIC_URL, 168, Cells.Address::new),
        column(BuiltInField.FORWARDS_TO, 120, Cells.Upstream::new),
        badge(BuiltInField.PROTOCOL, 84),
        badge(BuiltInField.REGION, 92),
        column(BuiltInField.STARTED, 84, () -> new AgeCell(now)),
        column(BuiltInField.LABELS, 64, Cells.Labels::new),
        plain(BuiltInField.METADATA, 120),
        id(BuiltInField.SESSION),
        id(BuiltInField.ID));
  }

  /** The field that a column made here shows; its id is the column's. */
  static Field field(TableColumn<?, ?> column) {
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
