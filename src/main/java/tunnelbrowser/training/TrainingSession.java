package tunnelbrowser.training;

import java.util.Iterator;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * A user's first steps in a window that shows tunnels: sort, filter, clear the filter, read
 * details, close. Without tunnels it closes the window in the end and so ends too.
 */
public final class TrainingSession extends AnimationTimer {
  /** Time enough for what a step sets off, at 60 frames a second. */
  private static final int FRAMES_PER_STEP = 45;

  private static final int FRAMES_AT_MOST = 1200;

  private final Stage stage;
  private final Iterator<Runnable> steps;
  private int frames;
  private int framesOfStep;

  private TrainingSession(Stage stage) {
    this.stage = stage;
    this.steps =
        List.<Runnable>of(
                this::sort, () -> filter("https"), () -> filter(""), this::select, stage::hide)
            .iterator();
  }

  /** Takes over the window, whose scene must be the main view. */
  public static void begin(Stage stage) {
    new TrainingSession(stage).start();
  }

  @Override
  public void handle(long now) {
    frames++;
    framesOfStep = table().getItems().isEmpty() ? 0 : framesOfStep + 1;
    if (frames > FRAMES_AT_MOST) {
      stop();
      stage.hide();
    } else if (framesOfStep > FRAMES_PER_STEP) {
      framesOfStep = 0;
      steps.next().run();
      if (!steps.hasNext()) {
        stop();
      }
    }
  }

  private void sort() {
    sortByFirstColumn(table());
  }

  private static <T> void sortByFirstColumn(TableView<T> table) {
    table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
  }

  private void filter(String words) {
    ((TextField) stage.getScene().lookup("#filter")).setText(words);
  }

  private void select() {
    table().getSelectionModel().select(1);
  }

  private TableView<?> table() {
    return (TableView<?>) stage.getScene().lookup("#table");
  }
}
