package bare;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * A window with one empty table, what the program's start is held against. It prints {@code first
 * rows} after as many pulses as the program's {@code FirstPaintProbe} waits for. With the argument
 * {@code --train} it then ends by itself.
 */
public final class BareWindow extends Application {
  private static final int PULSES_UNTIL_PAINTED = 2;

  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    TableView<String> table = new TableView<>();
    table.getColumns().add(new TableColumn<>("Public URL"));
    stage.setScene(new Scene(table, 1000, 700));
    stage.setTitle("Bare window");
    stage.show();
    boolean training = getParameters().getRaw().contains("--train");
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (pulses == PULSES_UNTIL_PAINTED) {
          stop();
          System.out.println("first rows");
          if (training) {
            stage.hide();
          }
        }
        pulses++;
        table.setTranslateX(pulses * Double.MIN_VALUE); // so that there is something to draw
      }
    }.start();
  }
}
