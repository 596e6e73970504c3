package tunnelbrowser.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Which tunnels are selected, by id: the selection stays with its tunnels when the rows are
 * swapped, and comes back when a hidden tunnel is shown again.
 */
final class Selection {
  private final TableView<Tunnel> table;
  private final Rows rows;
  private final Consumer<List<Tunnel>> onChange;
  private final Set<String> ids = new LinkedHashSet<>();
  private String lead = "";
  private boolean swapping;

  /**
   * @param onChange told which of the selected tunnels are shown, the one chosen last at the end
   */
  Selection(TableView<Tunnel> table, Rows rows, Consumer<List<Tunnel>> onChange) {
    this.table = table;
    this.rows = rows;
    this.onChange = onChange;
    ListChangeListener<Tunnel> remember = change -> rememberUnlessSwapping();
    table.getSelectionModel().getSelectedItems().addListener(remember);
  }

  /** Swaps the rows and selects the same tunnels again. */
  void keepThrough(Runnable swap) {
    swapping = true;
    try {
      swap.run();
      select();
    } finally {
      swapping = false;
    }
    onChange.accept(selectedTunnels());
  }

  /** Where the tunnel chosen last is now; -1 if it is not shown. */
  int leadIndex() {
    return lead.isEmpty() ? -1 : rows.indexOf(lead);
  }

  private void select() {
    var model = table.getSelectionModel();
    model.clearSelection();
    if (ids.isEmpty()) {
      return;
    }
    int leadIndex = leadIndex();
    for (int index = 0; index < rows.size(); index++) {
      if (index != leadIndex && ids.contains(rows.get(index).id())) {
        model.select(index);
      }
    }
    if (leadIndex >= 0) {
      model.select(leadIndex);
      table.getFocusModel().focus(leadIndex);
    }
  }

  private void rememberUnlessSwapping() {
    if (swapping) {
      return;
    }
    List<Tunnel> selected = selectedTunnels();
    ids.clear();
    selected.forEach(tunnel -> ids.add(tunnel.id()));
    lead = selected.isEmpty() ? "" : selected.getLast().id();
    onChange.accept(selected);
  }

  private List<Tunnel> selectedTunnels() {
    List<Tunnel> selected = new ArrayList<>(table.getSelectionModel().getSelectedItems());
    @Nullable Tunnel last = table.getSelectionModel().getSelectedItem();
    if (last != null && selected.remove(last)) {
      selected.add(last);
    }
    return List.copyOf(selected);
  }
}
