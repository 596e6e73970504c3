package tunnelbrowser.ui.table;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** A change that is told in a single step, and in which nothing only changed places. */
abstract class SingleChange<E> extends ListChangeListener.Change<E> {
  private static final int[] NO_PERMUTATION = {};

  private final List<E> removed;
  private boolean told;

  SingleChange(ObservableList<E> list, List<E> removed) {
    super(list);
    this.removed = removed;
  }

  @Override
  public final boolean next() {
    boolean first = !told;
    told = true;
    return first;
  }

  @Override
  public final void reset() {
    told = false;
  }

  @Override
  public final List<E> getRemoved() {
    return removed;
  }

  @Override
  protected final int[] getPermutation() {
    return NO_PERMUTATION;
  }
}
