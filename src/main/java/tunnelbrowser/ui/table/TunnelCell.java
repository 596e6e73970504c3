package tunnelbrowser.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

/** A cell that shows something of the whole tunnel of its row. */
abstract class TunnelCell extends TableCell<Tunnel, Tunnel> {
  private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

  TunnelCell() {
    hoverProperty().subscribe(hovered -> explainWhileHovered());
  }

  @Override
  protected final void updateItem(@Nullable Tunnel tunnel, boolean empty) {
    super.updateItem(tunnel, empty);
    if (empty || tunnel == null) {
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(ABSENT, false);
    } else {
      show(tunnel);
    }
    explainWhileHovered();
  }

  /** Shows the tunnel; called for cells that have one. */
  protected abstract void show(Tunnel tunnel);

  /** What the tooltip says of the tunnel; empty if there is nothing to say. */
  protected String explanation(Tunnel tunnel) {
    return "";
  }

  /** A tooltip is a window, and few cells are ever pointed at: so it is made for those. */
  private void explainWhileHovered() {
    Tunnel tunnel = getItem();
    if (!isHover() || tunnel == null) {
      setTooltip(null);
      return;
    }
    String text = explanation(tunnel);
    setTooltip(text.isBlank() ? null : new Tooltip(ValueText.shown(text)));
  }

  /** Shows the text on one line, or the sign that there is none. */
  protected final void showText(String text) {
    setText(ValueText.orAbsent(ValueText.oneLine(text)));
    pseudoClassStateChanged(ABSENT, text.isBlank());
  }
}
