package tunnelbrowser.training;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import tunnelbrowser.Main;
import tunnelbrowser.ui.window.Toolkit;

/**
 * Does what users do at every start, so that the JVM can note for its start-up cache which classes
 * and methods that takes. The packaging calls it, users do not.
 *
 * <p>It lists the demo's tunnels on the command line, then in a window, where it sorts, filters,
 * clears the filter, reads details and closes the window; without tunnels it closes the window in
 * the end and so ends too. With the argument {@code --headless} that window needs no display.
 */
public final class AotTraining extends AnimationTimer {
  /** Time enough for what a step sets off, at 60 frames a second. */
  private static final int FRAMES_PER_STEP = 45;

  private static final int FRAMES_AT_MOST = 1200;

  private final Window window;
  private final Iterator<Runnable> steps;
  private int frames;
  private int framesOfStep;

  private AotTraining(Window window) {
    this.window = window;
    this.steps =
        List.<Runnable>of(
                this::sort, () -> filter("https"), () -> filter(""), this::select, window::hide)
            .iterator();
  }

  public static void main(String[] args) {
    if (List.of(args).contains("--headless")) {
      Toolkit.drawWithoutDisplay();
    }
    int listed = run("list", "--demo");
    Window.getWindows().addListener(AotTraining::useFirst);
    System.exit(Math.max(listed, run("--demo")));
  }

  /** As the program itself would, but for a user who has no settings and no log yet. */
  private static int run(String... args) {
    String home = System.getProperty("java.io.tmpdir");
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Main.run(List.of(args), Map.of("HOME", home, "LOCALAPPDATA", home), nowhere, nowhere);
  }

  private static void useFirst(ListChangeListener.Change<? extends Window> windows) {
    windows.next();
    if (windows.getList().size() == 1 && windows.wasAdded()) {
      new AotTraining(windows.getList().getFirst()).start();
    }
  }

  @Override
  public void handle(long now) {
    frames++;
    framesOfStep = hasRows() ? framesOfStep + 1 : 0;
    if (frames > FRAMES_AT_MOST) {
      stop();
      window.hide();
    } else if (framesOfStep > FRAMES_PER_STEP) {
      framesOfStep = 0;
      steps.next().run();
      if (!steps.hasNext()) {
        stop();
      }
    }
  }

  private boolean hasRows() {
    return find("#table") instanceof TableView<?> table && !table.getItems().isEmpty();
  }

  private void sort() {
    if (find("#table") instanceof TableView<?> table) {
      sortByFirstColumn(table);
    }
  }

  private static <T> void sortByFirstColumn(TableView<T> table) {
    table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
  }

  private void filter(String words) {
    if (find("#filter") instanceof TextField filter) {
      filter.setText(words);
    }
  }

  private void select() {
    if (find("#table") instanceof TableView<?> table) {
      table.getSelectionModel().select(1);
    }
  }

  private Node find(String id) {
    return window.getScene().lookup(id);
  }
}
