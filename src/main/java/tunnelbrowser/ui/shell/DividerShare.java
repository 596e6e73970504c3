package tunnelbrowser.ui.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Keeps the share of the window that the user gave to the first of two panes, through every change
 * of the window's size and across restarts. What is too narrow for a pane's least width is for the
 * moment only: once there is room again, the share is as before.
 */
final class DividerShare {
  private static final double PRECISION = 10_000;

  private final SplitPane panes;
  private final double first;
  private final ObjectProperty<Optional<Double>> share;

  private DividerShare(SplitPane panes, ObjectProperty<Optional<Double>> share) {
    this.panes = panes;
    this.first = panes.getDividerPositions()[0];
    this.share = share;
  }

  /**
   * Begins with that share.
   *
   * @param share follows the user; empty for the present one
   */
  static void keep(SplitPane panes, ObjectProperty<Optional<Double>> share) {
    DividerShare kept = new DividerShare(panes, share);
    panes.addEventFilter(MouseEvent.MOUSE_RELEASED, kept::released);
    panes.widthProperty().subscribe(width -> kept.apply());
    share.subscribe((before, now) -> kept.apply());
  }

  private void apply() {
    panes.setDividerPositions(share.get().orElse(first));
  }

  private void released(MouseEvent event) {
    if (event.getTarget() instanceof Node node
        && node.getStyleClass().contains("split-pane-divider")) {
      double now = Math.rint(panes.getDividerPositions()[0] * PRECISION) / PRECISION;
      share.set(Optional.of(now).filter(some -> some > 0 && some < 1));
    }
  }
}
