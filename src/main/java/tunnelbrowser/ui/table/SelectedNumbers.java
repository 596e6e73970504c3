package tunnelbrowser.ui.table;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Which tunnels are selected, by the numbers that they keep from one view to the next, so that a
 * swap of the rows changes nothing here.
 *
 * <p>The selection outlives a filter that hides it, until the user selects something else, and ends
 * with the views that it was made in: another account's tunnels have the same numbers.
 */
final class SelectedNumbers {
  private static final int[] NONE = {};

  private final BitSet numbers = new BitSet();
  private FleetView view = FleetView.EMPTY;
  private boolean someHidden;

  /** The selected rows from the top, if they are known. */
  private int[] rows = NONE;

  private boolean rowsKnown = true;

  /** From now on rows are those of that view. */
  void show(FleetView shown) {
    if (!shown.hasNumbersOf(view)) {
      numbers.clear();
    }
    view = shown;
    rowsKnown = false;
    someHidden = true;
  }

  boolean isSelected(int row) {
    return row >= 0 && row < view.rows().size() && numbers.get(view.number(row));
  }

  /** Whether nothing else is selected, shown or hidden. */
  boolean isOnly(int row) {
    return isSelected(row) && numbers.cardinality() == 1;
  }

  boolean isEmpty() {
    return numbers.isEmpty() || rows().length == 0;
  }

  /** Selects a row, or no longer does. */
  void set(int row, boolean selected) {
    forgetHidden();
    numbers.set(view.number(row), selected);
    rowsKnown = false;
  }

  /** Selects a range of rows. */
  void setRange(int from, int to) {
    forgetHidden();
    for (int row = from; row < to; row++) {
      numbers.set(view.number(row));
    }
    rowsKnown = false;
  }

  void clear() {
    numbers.clear();
    someHidden = false;
    rows = NONE;
    rowsKnown = true;
  }

  /** The selected rows, from the top; not to be changed. */
  int[] rows() {
    if (!rowsKnown) {
      rows = numbers.isEmpty() ? NONE : find();
      rowsKnown = true;
    }
    return rows;
  }

  /** The selected tunnels that are shown, from the top: as they are now, whatever comes later. */
  List<Tunnel> tunnels() {
    return new Tunnels(view.rows(), rows());
  }

  private int[] find() {
    int size = view.rows().size();
    int[] found = new int[Math.min(size, numbers.cardinality())];
    int count = 0;
    for (int row = 0; row < size && count < found.length; row++) {
      if (numbers.get(view.number(row))) {
        found[count++] = row;
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }

  private void forgetHidden() {
    if (someHidden) {
      int[] shown = rows();
      numbers.clear();
      for (int row : shown) {
        numbers.set(view.number(row));
      }
      someHidden = false;
    }
  }

  private static final class Tunnels extends AbstractList<Tunnel> implements RandomAccess {
    private final List<Tunnel> shown;
    private final int[] rows;

    Tunnels(List<Tunnel> shown, int[] rows) {
      this.shown = shown;
      this.rows = rows;
    }

    @Override
    public Tunnel get(int index) {
      return shown.get(rows[index]);
    }

    @Override
    public int size() {
      return rows.length;
    }
  }
}
