package tunnelbrowser.training;

import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/** Waits until a window's table has rows and they are painted. */
public final class FirstPaint extends AnimationTimer {
  /**
   * A pulse calls timers first, then lays out and hands the picture to the renderer; the next pulse
   * but one begins after that picture is drawn.
   */
  private static final int PULSES_UNTIL_PAINTED = 2;

  private final TableView<?> table;
  private final Runnable painted;
  private int pulses;

  private FirstPaint(TableView<?> table, Runnable painted) {
    this.table = table;
    this.painted = painted;
  }

  /**
   * Watches a window whose scene must be the main view.
   *
   * @param painted called once, on the JavaFX thread; never, if no rows come
   */
  public static void await(Stage stage, Runnable painted) {
    new FirstPaint((TableView<?>) stage.getScene().lookup("#table"), painted).start();
  }

  @Override
  public void handle(long now) {
    if (table.getItems().isEmpty()) {
      return;
    }
    if (pulses == PULSES_UNTIL_PAINTED) {
      stop();
      painted.run();
    }
    pulses++;
  }
}
