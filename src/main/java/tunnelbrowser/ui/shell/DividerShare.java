package tunnelbrowser.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Keeps the share of the window that the user gave to the first of two panes through every change
 * of the window's size. What is too narrow for a pane's least width is for the moment only: once
 * there is room again, the share is as before.
 */
final class DividerShare {
  private final SplitPane panes;
  private double share;

  private DividerShare(SplitPane panes) {
    this.panes = panes;
    this.share = panes.getDividerPositions()[0];
  }

  static void keep(SplitPane panes) {
    DividerShare kept = new DividerShare(panes);
    panes.addEventFilter(MouseEvent.MOUSE_RELEASED, kept::released);
    panes.widthProperty().subscribe(width -> panes.setDividerPositions(kept.share));
  }

  private void released(MouseEvent event) {
    if (event.getTarget() instanceof Node node
        && node.getStyleClass().contains("split-pane-divider")) {
      share = panes.getDividerPositions()[0];
    }
  }
}
