package tunnelbrowser.ui.table;

import java.time.Clock;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.ShownLayout;
import tunnelbrowser.ui.common.TunnelsModel;

/** Lets a benchmark have the program's columns and cells in a table that does the rest itself. */
public final class PlainColumns {
  private PlainColumns() {}

  /** Gives them to the table, which then sorts by their values as any table does. */
  public static void addTo(TableView<Tunnel> table) {
    Clock clock = Clock.systemUTC();
    TunnelsModel unconnected =
        new TunnelsModel(
            target -> {
              throw new IllegalStateException("never asked for");
            },
            Runnable::run);
    ShownLayout layout =
        new ShownLayout(unconnected, SettingsModel.forgetful(clock, Runnable::run));
    new TunnelColumns(new ObservableClock(clock), layout)
        .addTo(table, new SimpleObjectProperty<>(SortOrder.NEWEST_FIRST));
    table.setSortPolicy(TableView.DEFAULT_SORT_POLICY::call);
    table.getSortOrder().clear();
    table.getColumns().forEach(PlainColumns::compareByField);
  }

  @SuppressWarnings("unchecked") // every column's value is the whole tunnel
  private static void compareByField(TableColumn<Tunnel, ?> column) {
    ((TableColumn<Tunnel, Tunnel>) column)
        .setComparator(TunnelColumns.field(column).comparator(false));
  }
}
