package tunnelbrowser.ui.window;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;
import tunnelbrowser.ui.common.TunnelsModel;

/**
 * Draws the window into a PNG file as soon as there is something to see: the first tunnel is
 * selected and its details are read, or why there are none is said. Then the window is closed,
 * whatever came of it.
 */
public final class Screenshot extends AnimationTimer {
  /** How many frames must pass without a change before the picture is taken. */
  private static final int QUIET_FRAMES = 40;

  /** Then the picture is taken, whatever is on it. */
  private static final int FRAMES_AT_MOST = 1200;

  private final Stage stage;
  private final MainWindow window;
  private final Path file;
  private final Consumer<Throwable> giveUp;
  private int frames;
  private int quietFrames;

  /** The picture's file could not be written. */
  public static final class NotWritten extends ExplainedException {
    private static final long serialVersionUID = 1L;

    private NotWritten(Path file, IOException why) {
      super(explanation(file, why), why);
    }

    private static Message explanation(Path file, IOException why) {
      Optional<String> told =
          why instanceof FileSystemException disk
              ? Optional.ofNullable(disk.getReason())
              : Optional.ofNullable(why.getMessage());
      return told.map(reason -> Message.of("picture.notWrittenBecause", file, reason))
          .orElseGet(() -> Message.of("picture.notWritten", file));
    }
  }

  /**
   * @param giveUp told what kept the picture from being written
   */
  Screenshot(Stage stage, MainWindow window, Path file, Consumer<Throwable> giveUp) {
    this.stage = stage;
    this.window = window;
    this.file = file;
    this.giveUp = giveUp;
  }

  @Override
  public void handle(long now) {
    frames++;
    boolean busy = isBusy();
    quietFrames = busy ? 0 : quietFrames + 1;
    if (quietFrames == 1) {
      selectFirst();
    }
    if (quietFrames > QUIET_FRAMES || frames > FRAMES_AT_MOST) {
      stop();
      finish();
    }
  }

  /** Whether something that was asked for has not been shown yet. */
  private boolean isBusy() {
    TunnelsModel model = window.model();
    return model.readingProperty().getValue()
        || (!model.connectedProperty().getValue() && model.connectProblemProperty().get().isEmpty())
        || !model.fleetProperty().getValue().hasTheListOf(model.viewProperty().get().fleet());
  }

  private void finish() {
    try {
      write(OffScreen.picture(stage.getScene()));
    } catch (IOException unwritable) {
      giveUp.accept(new NotWritten(file, unwritable));
    } catch (RuntimeException | Error mistake) {
      giveUp.accept(mistake);
    } finally {
      stage.hide();
    }
  }

  private void selectFirst() {
    if (stage.getScene().lookup("#table") instanceof TableView<?> table
        && table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void write(WritableImage picture) throws IOException {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    PixelReader pixels = picture.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream encoded = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(image, "png", encoded);
    }
    Files.write(file, png.toByteArray());
  }
}
