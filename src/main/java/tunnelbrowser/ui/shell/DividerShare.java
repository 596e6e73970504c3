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
  /** Leaves 420 pixels to the second pane where the window has its first width. */
  private static final double INITIAL = 0.672;

  private static final double PRECISION = 10_000;

  private final SplitPane panes;
  private final ObjectProperty<Optional<Double>> share;

  private DividerShare(SplitPane panes, ObjectProperty<Optional<Double>> share) {
    this.panes = panes;
    this.share = share;
  }

  /**
   * Begins with that share, and with it again whenever the second pane comes back.
   *
   * @param share follows the user; empty for the program's own
   * @param onDoubleClick run when the user clicks the divider twice
   */
  static void keep(
      SplitPane panes, ObjectProperty<Optional<Double>> share, Runnable onDoubleClick) {
    DividerShare kept = new DividerShare(panes, share);
    panes.addEventFilter(MouseEvent.MOUSE_RELEASED, kept::released);
    panes.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2 && isOnDivider(event)) {
            onDoubleClick.run();
          }
        });
    panes.widthProperty().subscribe(width -> kept.apply());
    share.subscribe((before, now) -> kept.apply());
    panes.getItems().subscribe(kept::makeRoom);
  }

  /** A pane that comes back takes what it needs when it is laid out, and only then its share. */
  private void makeRoom() {
    panes.layout();
    apply();
  }

  private void apply() {
    panes.setDividerPositions(share.get().orElse(INITIAL));
  }

  private void released(MouseEvent event) {
    if (isOnDivider(event)) {
      double now = Math.rint(panes.getDividerPositions()[0] * PRECISION) / PRECISION;
      share.set(Optional.of(now).filter(some -> some > 0 && some < 1));
    }
  }

  private static boolean isOnDivider(MouseEvent event) {
    return event.getTarget() instanceof Node node
        && node.getStyleClass().contains("split-pane-divider");
  }
}
