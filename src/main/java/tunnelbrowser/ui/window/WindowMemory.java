package tunnelbrowser.ui.window;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.settings.WindowPlace;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.Toasts;

/**
 * Brings the window back to where it was, and keeps where it is and all other settings.
 *
 * <p>A maximized or minimized window keeps the place that it had before. The place is looked at
 * once a second, when a change of it is over, and not while it is under way.
 */
final class WindowMemory {
  private final Stage stage;
  private final SettingsModel settings;
  private Dimension2D initialSize = new Dimension2D(1280, 800);
  private Optional<WindowPlace> seen = Optional.empty();
  private boolean arrived;

  /**
   * @param toasts tell what is wrong with the settings
   */
  WindowMemory(Stage stage, SettingsModel settings, Toasts toasts) {
    this.stage = stage;
    this.settings = settings;
    settings.resetsProperty().subscribe((before, now) -> reset());
    settings
        .problemProperty()
        .subscribe(problem -> problem.ifPresent(why -> toasts.say(Messages.text(why))));
    stage.maximizedProperty().subscribe((before, now) -> leaveMaximized(now));
    stage
        .showingProperty()
        .subscribe(
            showing -> {
              if (showing) {
                shown();
              }
            });
  }

  /**
   * Gives the stage its former place, if one is kept. Call it before the stage is shown.
   *
   * @param width of the content without a former place, and after a reset
   * @param height likewise
   */
  void restore(double width, double height) {
    initialSize = new Dimension2D(width, height);
    settings
        .windowProperty()
        .get()
        .ifPresent(
            kept -> {
              place(new Rectangle2D(kept.x(), kept.y(), kept.width(), kept.height()));
              seen = Optional.of(kept);
            });
  }

  /** A window that was maximized when it was shown knows of no other place. */
  private void leaveMaximized(boolean maximized) {
    if (!maximized) {
      seen.ifPresent(
          kept -> place(new Rectangle2D(kept.x(), kept.y(), kept.width(), kept.height())));
    }
  }

  private void shown() {
    boolean maximized = seen.map(WindowPlace::maximized).orElse(false);
    seen = now();
    stage.setMaximized(maximized);
  }

  /** Keeps what has changed; call it every second. */
  void tick() {
    if (stage.isShowing() && arrived) {
      look();
    } else if (stage.isShowing()) {
      seen = now(); // what the system makes of a new window is not the user's
      arrived = true;
    }
    settings.writeIfDue();
  }

  /** Keeps what has changed; call it when the stage is hidden. */
  void close() {
    if (arrived) {
      look();
    }
    settings.close();
  }

  private void look() {
    Optional<WindowPlace> now = now();
    if (seen.isPresent() && now.isPresent() && !now.equals(seen)) {
      seen = now;
      settings.windowProperty().set(now);
    }
  }

  /** Empty if nothing is known of it. */
  private Optional<WindowPlace> now() {
    if (stage.isIconified() || Double.isNaN(stage.getX() + stage.getWidth())) {
      return seen;
    }
    if (stage.isMaximized() || stage.isFullScreen()) {
      return seen.map(
          place ->
              new WindowPlace(
                  place.x(), place.y(), place.width(), place.height(), stage.isMaximized()));
    }
    return Optional.of(
        new WindowPlace(
            (int) Math.rint(stage.getX()),
            (int) Math.rint(stage.getY()),
            (int) Math.rint(stage.getWidth()),
            (int) Math.rint(stage.getHeight()),
            false));
  }

  private void reset() {
    stage.setMaximized(false);
    double frameWidth = stage.getWidth() - stage.getScene().getWidth();
    double frameHeight = stage.getHeight() - stage.getScene().getHeight();
    place(
        new Rectangle2D(
            stage.getX(),
            stage.getY(),
            initialSize.getWidth() + frameWidth,
            initialSize.getHeight() + frameHeight));
    seen = now();
  }

  private void place(Rectangle2D wanted) {
    Rectangle2D place =
        ScreenFit.of(
            wanted,
            Screen.getScreens().stream().map(Screen::getVisualBounds).toList(),
            new Dimension2D(MainWindow.SMALLEST_WIDTH, MainWindow.SMALLEST_HEIGHT));
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
  }
}
