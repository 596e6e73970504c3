package tunnelbrowser.ui.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.model.Selected;

/**
 * Which tunnels are selected, by id: the selection stays with its tunnels when the rows are
 * swapped, and comes back when a hidden tunnel is shown again.
 */
final class Selection {
  private final TableView<Tunnel> table;
  private final Rows rows;
  private final Consumer<Selected> onChange;
  private final Set<String> ids = new HashSet<>();
  private String lead = "";
  private boolean swapping;

  /**
   * @param onChange told which of the selected tunnels are shown
   */
  Selection(TableView<Tunnel> table, Rows rows, Consumer<Selected> onChange) {
    this.table = table;
    this.rows = rows;
    this.onChange = onChange;
    ListChangeListener<Integer> remember = change -> rememberUnlessSwapping();
    table.getSelectionModel().getSelectedIndices().addListener(remember);
    table
        .getFocusModel()
        .focusedIndexProperty()
        .subscribe((before, after) -> rememberUnlessSwapping());
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
    onChange.accept(selected());
  }

  /** Where the tunnel that the keyboard stands on is now; -1 if it is not shown. */
  int leadIndex() {
    return lead.isEmpty() ? -1 : rows.indexOf(lead);
  }

  private void select() {
    var model = table.getSelectionModel();
    model.clearSelection();
    if (ids.isEmpty()) {
      return;
    }
    for (int index = 0; index < rows.size(); index++) {
      if (ids.contains(rows.get(index).id())) {
        model.select(index);
      }
    }
    int leadIndex = leadIndex();
    if (leadIndex >= 0) {
      table.getFocusModel().focus(leadIndex);
    }
  }

  private void rememberUnlessSwapping() {
    if (swapping) {
      return;
    }
    Selected now = selected();
    ids.clear();
    now.tunnels().forEach(tunnel -> ids.add(tunnel.id()));
    lead = now.lead().map(Tunnel::id).orElse("");
    onChange.accept(now);
  }

  private Selected selected() {
    List<Integer> indices =
        table.getSelectionModel().getSelectedIndices().stream()
            .filter(index -> index >= 0 && index < rows.size())
            .sorted()
            .toList();
    if (indices.isEmpty()) {
      return Selected.NOTHING;
    }
    int focused = table.getFocusModel().getFocusedIndex();
    int leading = indices.contains(focused) ? focused : indices.getLast();
    return new Selected(indices.stream().map(rows::get).toList(), Optional.of(rows.get(leading)));
  }
}
