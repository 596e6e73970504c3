package tunnelbrowser.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.Texts;

/** A cell that shows something of the whole tunnel of its row. */
abstract class TunnelCell extends TableCell<Tunnel, Tunnel> {
  private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

  @Override
  protected final void updateItem(@Nullable Tunnel tunnel, boolean empty) {
    super.updateItem(tunnel, empty);
    if (empty || tunnel == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      pseudoClassStateChanged(ABSENT, false);
    } else {
      show(tunnel);
    }
  }

  /** Shows the tunnel; called for cells that have one. */
  protected abstract void show(Tunnel tunnel);

  /** Shows the text on one line, or the sign that there is none. */
  protected final void showText(String text) {
    setText(Texts.orAbsent(Texts.oneLine(text)));
    pseudoClassStateChanged(ABSENT, text.isBlank());
  }
}
