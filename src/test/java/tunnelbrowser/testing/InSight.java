package tunnelbrowser.testing;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Whether what is visible by its properties is seen as well. */
public final class InSight {
  private InSight() {}

  /** Whether the middle of a node is neither scrolled away nor covered by something opaque. */
  public static boolean isSeen(Node node) {
    Point2D middle =
        node.localToScene(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
    if (isClipped(node, middle)) {
      return false;
    }
    List<Node> inPaintingOrder = Screen.everythingIn(node.getScene().getRoot()).toList();
    return inPaintingOrder.stream()
        .skip(inPaintingOrder.indexOf(node))
        .noneMatch(later -> covers(later, middle));
  }

  private static boolean isClipped(@Nullable Node node, Point2D point) {
    if (node == null) {
      return false;
    }
    boolean clipped = node.getClip() != null && !node.getClip().contains(node.sceneToLocal(point));
    return clipped || isClipped(node.getParent(), point);
  }

  private static boolean covers(Node node, Point2D point) {
    return node instanceof Region region
        && isVisible(region)
        && region.getBackground() != null
        && region.getBackground().getFills().stream()
            .anyMatch(fill -> fill.getFill() instanceof Color color && color.getOpacity() > 0.2)
        && region.getLayoutBounds().contains(region.sceneToLocal(point));
  }

  private static boolean isVisible(@Nullable Node node) {
    return node == null
        || (node.isVisible() && node.getOpacity() > 0 && isVisible(node.getParent()));
  }
}
