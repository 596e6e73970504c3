package tunnelbrowser.testing;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/**
 * A picture of a part of a window as it is at this moment, larger than on screen, so that thin
 * letters have pixels that are nothing but ink. Made and read on the JavaFX thread.
 */
public final class Pixels {
  private static final int SCALE = 2;

  private final int[] argb;

  private Pixels(int[] argb) {
    this.argb = argb;
  }

  /** What is painted where a node is, and some pixels around it. */
  public static Pixels around(Node node, double margin) {
    return at(node, place(node, margin));
  }

  /** What is painted in that place of the node's window. */
  public static Pixels at(Node node, Bounds place) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    parameters.setFill(Color.TRANSPARENT);
    parameters.setViewport(
        new Rectangle2D(
            place.getMinX() * SCALE,
            place.getMinY() * SCALE,
            place.getWidth() * SCALE,
            place.getHeight() * SCALE));
    WritableImage image = node.getScene().getRoot().snapshot(parameters, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Pixels(argb);
  }

  /** Where a node is in its window, and some pixels around it. */
  public static Bounds place(Node node, double margin) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return new BoundingBox(
        bounds.getMinX() - margin,
        bounds.getMinY() - margin,
        bounds.getWidth() + 2 * margin,
        bounds.getHeight() + 2 * margin);
  }

  /** The contrast between what most of it is painted in and what stands out most from that. */
  public double contrast() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : argb) {
      counts.merge(pixel, 1, Integer::sum);
    }
    int ground =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return counts.keySet().stream()
        .mapToDouble(pixel -> Contrast.between(color(pixel), color(ground)))
        .max()
        .orElseThrow();
  }

  /**
   * How many pixels, as on screen, look clearly different in a picture of the same place; all, if
   * that has another size.
   */
  public double clearlyDifferent(Pixels other) {
    int different = 0;
    for (int i = 0; i < argb.length; i++) {
      if (argb.length != other.argb.length
          || Contrast.between(color(argb[i]), color(other.argb[i])) >= Contrast.OF_SHAPES) {
        different++;
      }
    }
    return (double) different / (SCALE * SCALE);
  }

  private static Color color(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }
}
