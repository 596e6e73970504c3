package tunnelbrowser.bench.window;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import tunnelbrowser.tunnel.Tunnel;

/** A window with a table of the fleet, a filter and a detail pane. */
interface TableWindow extends AutoCloseable {
  /** What it is called in the results. */
  String name();

  Scene scene();

  TableView<Tunnel> table();

  TextField filter();

  /** Begins to show another state of the fleet. */
  void refresh();

  /** Whether the fleet, the filter and the order asked for last are those in the table. */
  BooleanSupplier upToDate();

  /** Whether the detail pane shows that tunnel. */
  boolean showsDetail(Tunnel tunnel);

  /** The column with that title. */
  default TableColumn<Tunnel, ?> column(String title) {
    return table().getColumns().stream()
        .filter(column -> column.getText().equals(title))
        .findFirst()
        .orElseThrow();
  }

  /** From any thread; what is asked of JavaFX after this comes later. */
  @Override
  void close();
}
