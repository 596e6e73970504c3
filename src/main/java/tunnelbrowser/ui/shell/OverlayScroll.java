package tunnelbrowser.ui.shell;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Scrolls a card's content, but only where the window is not tall enough: it wants to be as tall as
 * the content is at its own width, and follows it when that changes.
 */
public final class OverlayScroll extends ScrollPane {
  /** Whether a part of the content has to be scrolled to. */
  boolean isCut() {
    return getContent() != null
        && getContent().getLayoutBounds().getHeight() > getViewportBounds().getHeight() + 1;
  }

  @Override
  protected double computePrefHeight(double width) {
    return getContent() instanceof Region content
        ? snappedTopInset() + content.prefHeight(content.prefWidth(-1)) + snappedBottomInset()
        : super.computePrefHeight(width);
  }
}
