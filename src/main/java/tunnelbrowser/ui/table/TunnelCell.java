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
  private static final double WIDEST_TOOLTIP = 480;
  private static final int LONGEST_TOOLTIP = 1200;

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
      clear();
    } else {
      show(tunnel);
    }
    explainWhileHovered();
  }

  /** Shows the tunnel; called for cells that have one. */
  protected abstract void show(Tunnel tunnel);

  /** Shows nothing; called for cells that have no tunnel any more. */
  protected void clear() {}

  /** What the tooltip says of the tunnel; empty if there is nothing to say. */
  protected String explanation(Tunnel tunnel) {
    return "";
  }

  /**
   * A tooltip is a window, and few cells are ever pointed at: so it is made for those. A long value
   * must not make it wider or higher than the screen.
   */
  private void explainWhileHovered() {
    Tunnel tunnel = getItem();
    if (!isHover() || tunnel == null) {
      setTooltip(null);
      return;
    }
    String text = explanation(tunnel);
    setTooltip(text.isBlank() ? null : tooltip(text));
  }

  private static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(ValueText.shown(ValueText.beginning(text, LONGEST_TOOLTIP)));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST_TOOLTIP);
    return tooltip;
  }

  /** Shows the text on one line, or the sign that there is none. */
  protected final void showText(String text) {
    setText(ValueText.orAbsent(ValueText.oneLine(text)));
    pseudoClassStateChanged(ABSENT, text.isBlank());
  }
}
