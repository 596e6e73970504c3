package tunnelbrowser.ui.window;

import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The program's picture in docks, task bars and lists of windows. */
final class WindowIcons {
  /** Of the files that {@code packaging/icons.sh} draws. */
  private static final List<String> FILES = List.of("16.png", "32.png", "48.png", "128.png");

  /** Reading pictures in a cold JVM takes time, and the first rows would wait for it. */
  private static final Duration UNTIL_PAINTED = Duration.millis(300);

  private WindowIcons() {}

  /** Gives them to the stage soon after it is shown. */
  static void giveTo(Stage stage) {
    PauseTransition untilPainted = new PauseTransition(UNTIL_PAINTED);
    untilPainted.setOnFinished(
        painted -> stage.getIcons().setAll(FILES.stream().map(WindowIcons::icon).toList()));
    stage
        .showingProperty()
        .subscribe(
            (before, showing) -> {
              if (showing) {
                untilPainted.play();
              } else {
                untilPainted.stop();
              }
            });
  }

  private static Image icon(String file) {
    return new Image(
        Objects.requireNonNull(WindowIcons.class.getResource("/icons/" + file), file).toString());
  }
}
