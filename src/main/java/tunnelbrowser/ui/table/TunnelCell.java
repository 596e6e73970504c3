package tunnelbrowser.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

/**
 * A cell that shows something of the whole tunnel of its row.
 *
 * <p>What it shows changes neither the width of its column nor the height of its row, so that a new
 * content is laid out in this cell alone. Left to the table, each of them would have all rows in
 * sight styled and laid out again, three times.
 */
abstract class TunnelCell extends TableCell<Tunnel, Tunnel> {
  private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
  private static final double WIDEST_TOOLTIP = 480;
  private static final int LONGEST_TOOLTIP = 1200;

  private boolean changingInside;
  private boolean layingOut;

  TunnelCell() {
    hoverProperty().subscribe(hovered -> explainWhileHovered());
  }

  @Override
  protected final void updateItem(@Nullable Tunnel tunnel, boolean empty) {
    changeInside(() -> update(tunnel, empty));
  }

  private void update(@Nullable Tunnel tunnel, boolean empty) {
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

  /** Does what changes no more than the content. */
  protected final void changeInside(Runnable change) {
    changingInside = true;
    try {
      change.run();
    } finally {
      changingInside = false;
    }
  }

  /** A cell that is only made to find out how wide its column has to be is in no row. */
  @Override
  public void requestLayout() {
    if (changingInside && getParent() instanceof TableRow) {
      setNeedsLayout(true); // without its parents
    } else if (!layingOut) {
      super.requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    layingOut = true; // a new text, which is a child, tells that its size has changed
    try {
      super.layoutChildren();
    } finally {
      layingOut = false;
    }
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
  final void explainWhileHovered() {
    Tunnel tunnel = getItem();
    if (!isHover() || tunnel == null) {
      setTooltip(null);
      return;
    }
    String note = getTableRow() instanceof TunnelRow row ? row.note().orElse("") : "";
    String text = (note + "\n" + explanation(tunnel)).strip();
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
