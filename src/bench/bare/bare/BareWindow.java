package bare;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * A window with one table, what the program's start is held against: as many columns and rows as
 * the demo's, in the same theme and the same size. It prints {@code first rows} after as many
 * pulses as the program's {@code FirstPaintProbe} waits for. With the argument {@code --train} it
 * then ends by itself.
 */
public final class BareWindow extends Application {
  private static final int PULSES_UNTIL_PAINTED = 2;
  private static final int ROWS = 240;
  private static final List<Double> WIDTHS =
      List.of(296.0, 190.0, 84.0, 92.0, 84.0, 150.0, 200.0, 132.0, 132.0);

  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    TableView<Integer> table = new TableView<>();
    table.setFixedCellSize(32);
    IntStream.range(0, WIDTHS.size()).forEach(column -> table.getColumns().add(column(column)));
    table.setItems(FXCollections.observableList(IntStream.range(0, ROWS).boxed().toList()));
    stage.setScene(new Scene(table, 1280, 800));
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

  private static TableColumn<Integer, String> column(int number) {
    TableColumn<Integer, String> column = new TableColumn<>("Column " + number);
    column.setPrefWidth(WIDTHS.get(number));
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper("Row " + row.getValue() + ", column " + number));
    return column;
  }
}
