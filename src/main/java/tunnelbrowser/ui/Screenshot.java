package tunnelbrowser.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Draws the window into a PNG file as soon as there is something to see: the first tunnel is
 * selected and its details are read, or why there are none is said.
 */
final class Screenshot extends AnimationTimer {
  /** How many frames must pass without a change before the picture is taken. */
  private static final int QUIET_FRAMES = 40;

  /** Then the picture is taken, whatever is on it. */
  private static final int FRAMES_AT_MOST = 1200;

  private final Stage stage;
  private final MainWindow window;
  private final Path file;
  private int frames;
  private int quietFrames;

  Screenshot(Stage stage, MainWindow window, Path file) {
    this.stage = stage;
    this.window = window;
    this.file = file;
  }

  @Override
  public void handle(long now) {
    frames++;
    boolean busy = window.isBusy();
    quietFrames = busy ? 0 : quietFrames + 1;
    if (quietFrames == 1) {
      selectFirst(stage.getScene());
    }
    if (quietFrames > QUIET_FRAMES || frames > FRAMES_AT_MOST) {
      stop();
      write(stage.getScene().snapshot(null));
      stage.hide();
    }
  }

  private static void selectFirst(Scene scene) {
    if (scene.lookup("#table") instanceof TableView<?> table
        && table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void write(WritableImage picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    PixelReader pixels = picture.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
