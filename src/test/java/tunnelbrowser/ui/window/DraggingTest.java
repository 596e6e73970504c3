package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class DraggingTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FxRobot robot = new FxRobot();
  private final List<String> dragged = new CopyOnWriteArrayList<>();

  @AfterEach
  void letGo() {
    robot.release(MouseButton.PRIMARY);
  }

  @Test
  void a_row_is_dragged_as_its_url() {
    window.open(FakeSource.of(Tunnels.fleet(3)));
    drag("https://t00001.ngrok.app");

    screen.soon(() -> assertThat(dragged).containsExactly("https://t00001.ngrok.app"));
  }

  @Test
  void all_selected_rows_are_dragged_with_one_of_them() {
    window.open(FakeSource.of(Tunnels.fleet(3)));
    window.user.clickCell("https://t00002.ngrok.app");
    window.user.clickCell("https://t00001.ngrok.app", KeyCode.SHIFT);
    drag("https://t00001.ngrok.app");

    screen.soon(
        () ->
            assertThat(dragged)
                .containsExactly("https://t00002.ngrok.app\nhttps://t00001.ngrok.app"));
  }

  @Test
  void the_list_goes_on_changing_after_a_drop_of_which_no_release_of_the_button_is_told() {
    FakeSource source = FakeSource.of(Tunnels.fleet(3));
    window.open(source);
    drag("https://t00001.ngrok.app");
    screen.soon(() -> assertThat(dragged).hasSize(1));
    runOnFx(
        () ->
            Event.fireEvent(
                screen.table(),
                new DragEvent(
                    DragEvent.DRAG_DONE, null, 0, 0, 0, 0, TransferMode.COPY, null, null, null)));
    source.list(Tunnels.fleet(4));
    window.user.press(KeyCode.F5);

    screen.soon(() -> assertThat(screen.rows()).hasSize(4));
  }

  @Test
  void too_many_rows_are_not_dragged_and_it_is_said() {
    window.open(FakeSource.of(Tunnels.fleet(501)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(501));
    window.user.clickCell("https://t00499.ngrok.app");
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    move("https://t00499.ngrok.app");

    screen.soon(
        () ->
            assertThat(screen.text(".notice"))
                .isEqualTo(
                    "Up to 500 rows can be dragged at once. Copy the URLs of all 501 instead."));
  }

  /** What would go to another program is kept here: without a display there is none. */
  private void drag(String url) {
    runOnFx(() -> screen.table().addEventHandler(MouseEvent.DRAG_DETECTED, this::take));
    move(url);
  }

  /** Presses the button on the cell and moves; the button stays down. */
  private void move(String url) {
    screen.soon(() -> screen.cell(url));
    robot.moveTo(screen.cell(url)).press(MouseButton.PRIMARY);
    robot.moveTo(screen.node("#filter"));
  }

  /** Comes after the program's own handler. */
  private void take(MouseEvent detected) {
    Dragboard board = screen.table().startDragAndDrop(TransferMode.COPY);
    dragged.add(board.getString());
    board.setContent(null);
  }
}
