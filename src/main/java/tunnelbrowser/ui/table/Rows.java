package tunnelbrowser.ui.table;

import java.util.List;
import javafx.collections.ObservableListBase;
import tunnelbrowser.tunnel.Tunnel;

/** The table's rows, which change all at once and in no other way. */
final class Rows extends ObservableListBase<Tunnel> {
  private List<Tunnel> shown = List.of();

  /** Shows other rows: one change, whatever their number. */
  void swap(List<Tunnel> rows) {
    List<Tunnel> before = shown;
    beginChange();
    shown = List.copyOf(rows);
    nextReplace(0, shown.size(), before);
    endChange();
  }

  /** Where that tunnel is; -1 if it is not shown. */
  int indexOf(String id) {
    for (int index = 0; index < shown.size(); index++) {
      if (shown.get(index).id().equals(id)) {
        return index;
      }
    }
    return -1;
  }

  @Override
  public Tunnel get(int index) {
    return shown.get(index);
  }

  @Override
  public int size() {
    return shown.size();
  }
}
