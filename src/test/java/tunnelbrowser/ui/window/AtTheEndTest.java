package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

/**
 * The end of a list with more rows than the window has pixels. JavaFX complains on standard error,
 * which no test may use, if it has to lay out rows beyond the last.
 */
@Tag("ui")
class AtTheEndTest {
  private static final List<Tunnel> MANY = Tunnels.fleet(1_000);

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(MANY);

  @BeforeEach
  void goToTheEnd() {
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(MANY.size()));
    window.user.press(KeyCode.END);
    screen.soon(
        () -> assertThat(screen.table().getSelectionModel().getSelectedIndex()).isEqualTo(999));
  }

  @Test
  void keys_move_from_there_and_back() {
    window.user.press(KeyCode.PAGE_UP);
    window.user.press(KeyCode.PAGE_DOWN);
    window.user.press(KeyCode.HOME);
    window.user.press(KeyCode.PAGE_DOWN);
    window.user.press(KeyCode.END);
    window.user.press(KeyCode.UP);
    window.user.press(KeyCode.DOWN);
  }

  @Test
  void a_filter_leaves_few_rows_and_brings_all_back() {
    window.user.fill("#filter", "t0099");
    screen.soon(() -> assertThat(screen.rows()).hasSize(10));
    window.user.click("#clearFilter");
    screen.soon(() -> assertThat(screen.rows()).hasSize(MANY.size()));
  }

  @Test
  void rows_go_and_come_back() {
    source.list(MANY.subList(0, 800));
    window.user.press(KeyCode.SHIFT, KeyCode.F5);
    screen.soon(() -> assertThat(screen.rows()).hasSize(800));
    source.list(MANY.subList(0, 798));
    window.user.press(KeyCode.SHIFT, KeyCode.F5);
    screen.soon(() -> assertThat(screen.rows()).hasSize(798));
    source.list(MANY);
    window.user.press(KeyCode.SHIFT, KeyCode.F5);
    screen.soon(() -> assertThat(screen.rows()).hasSize(1_000));
  }

  @Test
  void the_end_stays_in_view_when_what_was_above_it_goes() {
    List<Tunnel> few = Stream.concat(MANY.stream().limit(900), MANY.stream().skip(995)).toList();
    source.list(few);
    window.user.press(KeyCode.SHIFT, KeyCode.F5);
    screen.soon(() -> assertThat(screen.rows()).hasSize(905));
    screen.soon(() -> screen.cell("https://t00000.ngrok.app"));
  }

  @Test
  void the_window_becomes_smaller_and_larger() {
    window.resize(800, 500);
    screen.soon(() -> assertThat(screen.table().getHeight()).isLessThan(450));
    window.resize(800, 900);
    screen.soon(() -> assertThat(screen.table().getHeight()).isGreaterThan(700));
    window.user.scrollTo(990);
  }
}
