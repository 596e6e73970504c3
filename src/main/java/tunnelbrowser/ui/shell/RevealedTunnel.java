package tunnelbrowser.ui.shell;

import java.util.Optional;
import javafx.scene.control.TableView;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.ui.common.TunnelsModel;

/** Selects a tunnel by its id and brings it into view, as soon as no filter hides it any more. */
final class RevealedTunnel {
  private final TunnelsModel model;
  private final TableView<?> table;
  private final Runnable clearFilter;
  private Optional<String> wanted = Optional.empty();

  RevealedTunnel(TunnelsModel model, TableView<?> table, Runnable clearFilter) {
    this.model = model;
    this.table = table;
    this.clearFilter = clearFilter;
    model.viewProperty().subscribe((before, now) -> wanted.ifPresent(id -> follow(id, now)));
  }

  /** Clears the filter if it hides the tunnel. */
  void show(String id) {
    wanted = Optional.empty();
    int row = model.viewProperty().get().indexOf(id);
    if (row >= 0) {
      select(row);
    } else {
      wanted = Optional.of(id);
      clearFilter.run();
    }
  }

  private void follow(String id, FleetView view) {
    int row = view.indexOf(id);
    if (row >= 0) {
      select(row);
    }
    if (row >= 0 || view.query().hidesNothing()) {
      wanted = Optional.empty(); // selected, or no longer online
    }
  }

  private void select(int row) {
    table.getSelectionModel().clearAndSelect(row);
    table.scrollTo(Math.max(0, row - 3));
    table.requestFocus();
  }
}
