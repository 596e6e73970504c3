package tunnelbrowser.ui.window;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;

/**
 * Draws a window's content in any size.
 *
 * <p>The Headless platform has a screen of 1000 by 1000 pixels, and fails with every frame of a
 * window that reaches beyond it. So the window stays within, and its content does not.
 *
 * @param width of the content; at least {@link MainWindow#SMALLEST_WIDTH} counts
 * @param height likewise
 */
record OffScreen(double width, double height) {
  private static final double SCREEN = 1000;

  OffScreen {
    width = Math.max(width, MainWindow.SMALLEST_WIDTH);
    height = Math.max(height, MainWindow.SMALLEST_HEIGHT);
  }

  Scene scene(Parent content) {
    content.setManaged(false); // or else it would get the size that it prefers
    content.resize(width, height);
    Scene scene = new Scene(new Group(content), Math.min(width, SCREEN), Math.min(height, SCREEN));
    content.getStyleClass().addFirst("root"); // as everything that is a scene's root
    return scene;
  }

  /** The content of such a scene, all of it. */
  static WritableImage picture(Scene scene) {
    Node content = scene.getRoot().getChildrenUnmodifiable().getFirst();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(scene.getFill());
    Bounds all = content.getLayoutBounds(); // nothing that would reach out of the window
    parameters.setViewport(new Rectangle2D(0, 0, all.getWidth(), all.getHeight()));
    return content.snapshot(parameters, null);
  }
}
