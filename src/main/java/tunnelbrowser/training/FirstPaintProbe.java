package tunnelbrowser.training;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import tunnelbrowser.Main;

/**
 * Starts the program as users do and prints {@code first rows} once the window has painted some.
 * The benchmark calls it, users do not. The window stays, for its memory is measured too.
 */
public final class FirstPaintProbe extends AnimationTimer {
  /**
   * A pulse calls timers first, then lays out and hands the picture to the renderer. The next pulse
   * that has a picture to hand over waits until that one is drawn; the one after that begins then.
   */
  private static final int PULSES_UNTIL_PAINTED = 2;

  /** Too little to be seen, enough for a pulse to have something to draw. */
  private static final double MOVE = Double.MIN_VALUE;

  private final Node content;
  private int pulses;

  private FirstPaintProbe(Node content) {
    this.content = content;
  }

  /** Takes the program's own arguments. */
  public static void main(String[] args) {
    Window.getWindows().addListener(FirstPaintProbe::watchFirst);
    Main.main(args);
  }

  private static void watchFirst(ListChangeListener.Change<? extends Window> windows) {
    windows.next();
    if (windows.getList().size() == 1 && windows.wasAdded()) {
      new FirstPaintProbe(windows.getList().getFirst().getScene().getRoot()).start();
    }
  }

  @Override
  public void handle(long now) {
    if (pulses == 0 && !hasRows()) {
      return;
    }
    if (pulses == PULSES_UNTIL_PAINTED) {
      stop();
      PrintWriter out = Main.writer(FileDescriptor.out);
      out.print("first rows\n");
      out.flush();
    }
    pulses++;
    content.setTranslateX(pulses * MOVE);
  }

  private boolean hasRows() {
    return content.lookup("#table") instanceof TableView<?> table && !table.getItems().isEmpty();
  }
}
