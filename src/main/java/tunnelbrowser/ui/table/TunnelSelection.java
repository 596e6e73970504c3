package tunnelbrowser.ui.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.Selection;

/**
 * The table's selection, which belongs to the tunnels and not to their rows: it stays with them
 * when the rows are swapped, whatever its size, and comes back when a hidden tunnel is shown again.
 *
 * <p>JavaFX's own model keeps an object for each selected row, and begins anew with each swap.
 */
final class TunnelSelection extends WholeRowSelection {
  private final Rows rows;
  private final Consumer<Selection> onChange;

  private final FocusedTunnel focused = new FocusedTunnel();
  private boolean telling;

  private final SelectionAnchor anchor;

  /** JavaFX takes rows out one by one when a large selection shrinks, thousands at a time. */
  private final NextPulse afterDeselecting;

  /**
   * @param onChange told which of the selected tunnels are shown
   */
  TunnelSelection(TableView<Tunnel> table, Rows rows, Consumer<Selection> onChange) {
    super(table, rows);
    this.rows = rows;
    this.onChange = onChange;
    this.anchor = new SelectionAnchor(table);
    this.afterDeselecting = new NextPulse(table, () -> tell(-1, -1));
    table.getFocusModel().focusedIndexProperty().subscribe((before, after) -> focusMoved());
  }

  /** Swaps the rows; selection and keyboard stay with their tunnels, unless the account changes. */
  void keepThrough(FleetView view) {
    afterDeselecting.hurry(); // about the rows that are there
    if (!view.hasNumbersOf(rows.view())) {
      focused.forget();
      anchor.set(-1);
    }
    int focusedRow = getFocusedIndex();
    FleetView before = rows.view();
    telling = true;
    selected.show(view);
    rows.swap(view);
    anchor.follow(before, view);
    focus(focused.rowIn(view, focusedRow));
    telling = false;
    setSelectedIndex(leadIndex());
    setSelectedItem(getModelItem(leadIndex()));
    tell(-1, -1);
  }

  /**
   * Where the selected tunnel is that the keyboard stands on; -1 if none that is selected is shown.
   */
  int leadIndex() {
    int[] all = selected.rows();
    int focusedRow = getFocusedIndex();
    int lowest = all.length == 0 ? -1 : all[all.length - 1];
    return isSelected(focusedRow) && !focused.standsIn() ? focusedRow : lowest;
  }

  private void focusMoved() {
    if (!telling) {
      focused.choose(rows.view(), getFocusedIndex());
      onChange.accept(now());
    }
  }

  private Selection now() {
    int lead = leadIndex();
    return lead < 0
        ? Selection.NOTHING
        : new Selection(selected.tunnels(), Optional.of(rows.get(lead)));
  }

  /**
   * Changes the selection and then moves the keyboard to the row selected last, if there is one.
   */
  private void change(Runnable edit, int last) {
    int[] before = selected.rows();
    telling = true;
    edit.run();
    focus(last);
    telling = false;
    setSelectedIndex(last);
    focused.choose(rows.view(), last);
    tell(before.length == 0 ? -1 : before[0], last);
  }

  private void tell(int removed, int added) {
    changed(removed, added);
    onChange.accept(now());
  }

  @Override
  public void clearAndSelect(int row) {
    if (!exists(row)) {
      clearSelection();
    } else if (selected.isOnly(row)) {
      standOn(row);
    } else {
      change(
          () -> {
            selected.clear();
            selected.set(row, true);
          },
          row);
    }
  }

  /** Moves the keyboard, which may be elsewhere, to a row without a change of the selection. */
  private void standOn(int row) {
    focus(row);
    if (focused.standsIn()) {
      focused.choose(rows.view(), row);
      onChange.accept(now());
    }
  }

  @Override
  public void select(int row) {
    if (row == -1) {
      clearSelection();
    } else if (exists(row)) {
      change(() -> selected.set(row, true), row);
    }
  }

  @Override
  public void select(@Nullable Tunnel tunnel) {
    select(rows.indexOf(tunnel));
  }

  @Override
  public void selectIndices(int row, int... more) {
    int[] all =
        IntStream.concat(IntStream.of(row), Arrays.stream(more)).filter(this::exists).toArray();
    if (all.length > 0) {
      change(() -> Arrays.stream(all).forEach(one -> selected.set(one, true)), all[all.length - 1]);
    }
  }

  /** As JavaFX has it: from the first to just before the second, in either direction. */
  @Override
  public void selectRange(int start, int end) {
    int from = Math.max(0, Math.min(start, end + 1));
    int to = Math.min(rows.size(), Math.max(start + 1, end));
    if (start != end && from < to) {
      change(() -> selected.setRange(from, to), start < end ? to - 1 : from);
    }
  }

  /** Selects the rows from where the selection began to that one, beside what is selected. */
  void addRangeTo(int row) {
    int first = anchor.row().orElse(getFocusedIndex());
    anchor.set(first);
    selectRange(first, null, row, null);
  }

  @Override
  public void selectAll() {
    if (!rows.isEmpty()) {
      int focusedRow = getFocusedIndex();
      change(
          () -> selected.setRange(0, rows.size()), focusedRow < 0 ? rows.size() - 1 : focusedRow);
    }
  }

  @Override
  public void clearSelection(int row) {
    if (isSelected(row)) {
      selected.set(row, false);
      afterDeselecting.await();
    }
  }

  @Override
  public void clearSelection() {
    change(selected::clear, -1);
  }

  private boolean exists(int row) {
    return row >= 0 && row < rows.size();
  }
}
