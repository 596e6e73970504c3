package tunnelbrowser.ui.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Gives the width that a table has to spare to the columns that can use it, each its share. A
 * column that has the user's own width keeps that.
 */
@SuppressWarnings("rawtypes") // as JavaFX has it
final class SharedWidths implements Callback<ResizeFeatures, Boolean> {
  private final TableView<Tunnel> table;
  private final Map<TableColumn<Tunnel, ?>, Share> shares = new HashMap<>();
  private final Set<TableColumn<Tunnel, ?>> own = new HashSet<>();
  private boolean sharing;
  private double scale = 1;

  SharedWidths(TableView<Tunnel> table) {
    this.table = table;
  }

  /** Lets the column have a share; those without one have the width that they are given. */
  void share(TableColumn<Tunnel, ?> column, Share share) {
    shares.put(column, share);
  }

  /** Has all widths in this proportion to those that they have with text of the usual size. */
  void scale(double factor) {
    scale = factor;
  }

  double scale() {
    return scale;
  }

  /** Whether the column can have a share. */
  boolean isSharedBy(TableColumn<Tunnel, ?> column) {
    return shares.containsKey(column);
  }

  /** Whether widths are just being shared out, and not changed by the user. */
  boolean isSharing() {
    return sharing;
  }

  /** Whether the width of the column is the user's. */
  boolean isOwn(TableColumn<Tunnel, ?> column) {
    return own.contains(column);
  }

  /** Lets the column keep the width that it has, or gives it back its share. */
  void setOwn(TableColumn<Tunnel, ?> column, boolean is) {
    if (is) {
      own.add(column);
    } else {
      own.remove(column);
    }
  }

  /** Shares out anew, as after a column was shown or hidden. */
  void share() {
    shareOut(new ResizeFeatures<>(table, null, 0.0));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Boolean call(ResizeFeatures features) {
    boolean resized =
        features.getColumn() != null
            && TableView.UNCONSTRAINED_RESIZE_POLICY.call(features); // the listener makes it own
    shareOut(features);
    return resized;
  }

  private void shareOut(ResizeFeatures<Tunnel> features) {
    double room = Math.floor(features.getContentWidth());
    if (sharing || room <= 0) {
      return;
    }
    Map<TableColumn<Tunnel, ?>, Share> taking = new LinkedHashMap<>();
    for (TableColumn<Tunnel, ?> column : table.getVisibleLeafColumns()) {
      Share share = shares.get(column);
      if (share == null || isOwn(column)) {
        room -= column.getWidth();
      } else {
        taking.put(column, share.times(scale));
      }
    }
    sharing = true;
    Share.widths(taking, room).forEach(features::setColumnWidth);
    sharing = false;
  }
}
