package tunnelbrowser.ui.table;

import java.util.List;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.tunnel.Tunnel;

/** The table's rows, which change all at once and in no other way. */
final class Rows extends ObservableListBase<Tunnel> {
  private FleetView view = FleetView.EMPTY;
  private List<Tunnel> shown = List.of();

  /** Shows another view: one change, whatever the number of rows. */
  void swap(FleetView next) {
    List<Tunnel> before = shown;
    view = next;
    shown = next.rows();
    fireChange(new Swap(this, before));
  }

  /** What is shown. */
  FleetView view() {
    return view;
  }

  @Override
  public Tunnel get(int index) {
    return shown.get(index);
  }

  @Override
  public int size() {
    return shown.size();
  }

  /** By the id alone: the table asks at each swap, and comparing all fields of all rows is slow. */
  @Override
  public int indexOf(@Nullable Object tunnel) {
    return tunnel instanceof Tunnel known ? view.indexOf(known.id()) : -1;
  }

  @Override
  public int lastIndexOf(@Nullable Object tunnel) {
    return indexOf(tunnel);
  }

  @Override
  public boolean contains(@Nullable Object tunnel) {
    return indexOf(tunnel) >= 0;
  }

  /**
   * Each row may show another tunnel now.
   *
   * <p>This is told as an update of all rows and not as their replacement, because the table's skin
   * then looks which of the rows in view are others, instead of making all of them anew. Only the
   * step from or to no rows is a replacement.
   */
  private static final class Swap extends SingleChange<Tunnel> {
    private final boolean update;

    Swap(Rows rows, List<Tunnel> before) {
      boolean update = !before.isEmpty() && !rows.isEmpty();
      super(rows, update ? List.of() : before);
      this.update = update;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return getList().size();
    }

    @Override
    public boolean wasUpdated() {
      return update;
    }
  }
}
