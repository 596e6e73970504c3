package tunnelbrowser.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.util.Subscription;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.settings.SortColumn;
import tunnelbrowser.settings.TableSettings;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.ShownLayout;

/**
 * Gives the table the columns and the order of the account that is shown, and keeps what the user
 * makes of them. While no account is shown, they stay as they are and nothing is kept.
 */
final class KeptLayout {
  /** As the API lists tunnels, but so that the header tells it. */
  private static final List<SortColumn> NEWEST_FIRST = List.of(new SortColumn("started_at", true));

  private final TableView<Tunnel> table;
  private final ColumnLayouts columns;
  private final ObjectProperty<SortOrder> order;
  private Optional<TableSettings> kept = Optional.empty();
  private Subscription toKept = Subscription.EMPTY;

  /** Whether the table is being changed to what is kept, and not by the user. */
  private boolean applying;

  private KeptLayout(
      TableView<Tunnel> table, SharedWidths shared, ObjectProperty<SortOrder> order) {
    this.table = table;
    this.columns = ColumnLayouts.of(table, shared);
    this.order = order;
  }

  /**
   * Begins with the present columns of the table as the program's own.
   *
   * @param shared gives those columns their widths that have none of their own
   * @param order follows the table's
   */
  static KeptLayout of(
      TableView<Tunnel> table,
      SharedWidths shared,
      ShownLayout layout,
      ObjectProperty<SortOrder> order) {
    KeptLayout kept = new KeptLayout(table, shared, order);
    table.setSortPolicy(
        sorted -> {
          kept.sorted();
          return true;
        });
    kept.applySort(NEWEST_FIRST);
    layout.tableProperty().subscribe(kept::show);
    table.getColumns().subscribe(kept::changed);
    for (TableColumn<Tunnel, ?> column : kept.columns.initial()) {
      column.widthProperty().subscribe((before, now) -> kept.resized(column));
      column.visibleProperty().subscribe((before, now) -> kept.changed());
    }
    return kept;
  }

  /** Gives the columns the widths that they have with text of another size. */
  void scaled() {
    applying = true;
    columns.apply(kept.map(from -> from.columns().get()).orElse(List.of()));
    applying = false;
  }

  private void show(Optional<TableSettings> shown) {
    toKept.unsubscribe();
    kept = shown;
    toKept =
        shown
            .map(
                table ->
                    Subscription.combine(
                        table.columns().subscribe(all -> applyColumns()),
                        table.sort().subscribe(keys -> applySort(keys.orElse(NEWEST_FIRST)))))
            .orElse(Subscription.EMPTY);
  }

  private void changed() {
    if (!applying) {
      applying = true; // the table has it already
      kept.ifPresent(to -> to.changeColumns(columns.own(), columns.now(to.columns().get())));
      applying = false;
    }
  }

  private void resized(TableColumn<Tunnel, ?> column) {
    if (!applying && !columns.shared().isSharing()) {
      columns.shared().setOwn(column, true);
      changed();
    }
  }

  private void applyColumns() {
    if (!applying) {
      applying = true;
      kept.ifPresent(from -> columns.apply(from.columns().get()));
      applying = false;
    }
  }

  private void sorted() {
    if (!applying) {
      applying = true;
      List<SortColumn> keys = new ArrayList<>();
      for (TableColumn<Tunnel, ?> column : table.getSortOrder()) {
        keys.add(new SortColumn(column.getId(), isDescending(column)));
      }
      kept.ifPresent(to -> to.sort().set(Optional.of(keys)));
      applying = false;
      order.set(wishedOrder());
    }
  }

  private void applySort(List<SortColumn> keys) {
    if (!applying) {
      applying = true;
      List<TableColumn<Tunnel, ?>> sorted = new ArrayList<>();
      for (SortColumn key : keys) {
        columns.initial().stream()
            .filter(column -> column.getId().equals(key.id()))
            .forEach(
                column -> {
                  column.setSortType(key.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                  sorted.add(column);
                });
      }
      table.getSortOrder().setAll(sorted);
      applying = false;
      order.set(wishedOrder());
    }
  }

  private SortOrder wishedOrder() {
    return new SortOrder(
        table.getSortOrder().stream()
            .map(column -> new SortOrder.Key(TunnelColumns.field(column), isDescending(column)))
            .toList());
  }

  private static boolean isDescending(TableColumn<Tunnel, ?> column) {
    return column.getSortType() == SortType.DESCENDING;
  }
}
