package tunnelbrowser.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import tunnelbrowser.ui.common.DetailPane;

/** Puts the details beside the table, over it, or away. */
final class DetailPlacement {
  /** A window that is narrower has no room for both. */
  private static final double LEAST_FOR_BOTH = 900;

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final SplitPane panes;
  private final Pane over;
  private final Region details;
  private final Node table;
  private boolean cameWithoutPress;

  /**
   * @param panes begins with the table alone
   * @param over lies over the panes
   * @param details what is put there
   * @param table takes the keyboard when the details go
   */
  DetailPlacement(SplitPane panes, Pane over, Region details, Node table) {
    this.panes = panes;
    this.over = over;
    this.details = details;
    this.table = table;
  }

  void follow(DetailPane pane) {
    details.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    panes
        .widthProperty()
        .map(width -> width.doubleValue() > 0 && width.doubleValue() < LEAST_FOR_BOTH)
        .subscribe(pane::setNarrow);
    pane.placeProperty().subscribe((before, now) -> put(now));
    put(pane.placeProperty().get());
  }

  private void put(DetailPane.Place place) {
    boolean hadFocus = hasFocus();
    cameWithoutPress = true;
    switch (place) {
      case HIDDEN -> {
        panes.getItems().remove(details);
        over.getChildren().remove(details);
        if (hadFocus) {
          table.requestFocus();
        }
      }
      case BESIDE_TABLE -> {
        over.getChildren().remove(details);
        panes.getItems().add(details);
      }
      case OVER_TABLE -> {
        panes.getItems().remove(details);
        over.getChildren().add(details);
        FocusAreas.focusFirstIn(details);
      }
    }
    details.pseudoClassStateChanged(OVER, place == DetailPane.Place.OVER_TABLE);
  }

  private boolean hasFocus() {
    for (Node node = details.getScene() == null ? null : details.getScene().getFocusOwner();
        node != null;
        node = node.getParent()) {
      if (node.equals(details)) {
        return true;
      }
    }
    return false;
  }

  /** The first click of two may have brought the details up under the mouse. */
  private void pressed(MouseEvent event) {
    if (cameWithoutPress && event.getClickCount() > 1) {
      event.consume();
    } else {
      cameWithoutPress = false;
    }
  }
}
