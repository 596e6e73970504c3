package tunnelbrowser.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ObservableListBase;

/**
 * The selected rows as the table wants to see them: made from their numbers when somebody asks.
 *
 * @param <E> what stands for a row
 */
final class SelectedRows<E> extends ObservableListBase<E> {
  private final SelectedNumbers selected;
  private final IntFunction<E> element;

  SelectedRows(SelectedNumbers selected, IntFunction<E> element) {
    this.selected = selected;
    this.element = element;
  }

  @Override
  public E get(int index) {
    return element.apply(selected.rows()[index]);
  }

  @Override
  public int size() {
    return selected.rows().length;
  }

  /**
   * Tells that the selection is another one. Of a large selection it names one row that was added
   * and one that was removed, because the table's listeners look at each that is named.
   *
   * @param removed a row that is selected no more; -1 if there is none
   * @param added the row selected last; -1 if there is none
   */
  void changed(int removed, int added) {
    List<E> gone = removed < 0 ? List.of() : List.of(element.apply(removed));
    int place = added < 0 ? -1 : Arrays.binarySearch(selected.rows(), added);
    fireChange(new Reselection<>(this, gone, place));
  }

  private static final class Reselection<E> extends SingleChange<E> {
    private final int place;

    Reselection(SelectedRows<E> list, List<E> removed, int place) {
      super(list, removed);
      this.place = place;
    }

    @Override
    public int getFrom() {
      return Math.max(0, place);
    }

    @Override
    public int getTo() {
      return Math.max(0, place + 1);
    }
  }
}
