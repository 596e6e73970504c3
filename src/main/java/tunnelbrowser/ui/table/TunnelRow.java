package tunnelbrowser.ui.table;

import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.tunnel.Tunnel;

/**
 * A row that is not laid out, nor styled before that, because it shows another tunnel now: all rows
 * are equally high, and its cells see to themselves.
 */
final class TunnelRow extends TableRow<Tunnel> {
  private boolean exchanging;

  @Override
  protected void updateItem(@Nullable Tunnel tunnel, boolean empty) {
    exchanging = getItem() != null && tunnel != null && !empty;
    try {
      super.updateItem(tunnel, empty);
    } finally {
      exchanging = false;
    }
  }

  @Override
  public void requestLayout() {
    if (!exchanging) {
      super.requestLayout();
    }
  }
}
