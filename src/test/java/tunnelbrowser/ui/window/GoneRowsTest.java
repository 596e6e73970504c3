package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

/** A tunnel that has gone may stay in the list until all pages were read again. */
@Tag("ui")
class GoneRowsTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(3));

  @BeforeEach
  void find() {
    source.fail("get tn_00001", Failures.notFound());
    window.open(source);
    window.user.clickOn("https://t00001.ngrok.app");
    screen.soon(() -> assertThat(gone()).containsExactly("tn_00001"));
  }

  @Test
  void the_row_says_since_when_to_those_who_point_at_it_or_listen() {
    window.user.pointAt("https://t00002.ngrok.app");
    window.user.pointAt("https://t00001.ngrok.app");
    screen.soon(
        () ->
            assertThat(((Control) screen.cell("https://t00001.ngrok.app")).getTooltip().getText())
                .isEqualTo("No longer online (checked at 12:00:00)\nhttps://t00001.ngrok.app"));
    assertThat(onFx(() -> screen.node(".table-row-cell:gone").getAccessibleText()))
        .isEqualTo("https://t00001.ngrok.app No longer online (checked at 12:00:00)");
  }

  @Test
  void the_mark_stays_while_the_list_has_not_seen_the_tunnel_again() {
    window.user.clickOn("https://t00002.ngrok.app");
    screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:00"));
    assertThat(onFx(this::gone)).containsExactly("tn_00001");
  }

  @Test
  void the_mark_goes_when_the_list_has_seen_the_tunnel_again() {
    window.advance(Duration.ofSeconds(1));
    window.user.press(KeyCode.F5);
    screen.soon(() -> assertThat(gone()).isEmpty());
    assertThat(screen.rows()).contains("tn_00001");
  }

  @Test
  void the_mark_goes_with_its_row() {
    source.list(Tunnels.fleet(3).stream().filter(any -> !any.id().equals("tn_00001")).toList());
    window.user.press(KeyCode.SHIFT, KeyCode.F5);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_00002", "tn_00000"));
    assertThat(onFx(this::gone)).isEmpty();
  }

  /** The ids of the rows that are marked. */
  private List<String> gone() {
    Set<Node> marked = screen.table().lookupAll(".table-row-cell:gone");
    return marked.stream().map(row -> ((Tunnel) ((TableRow<?>) row).getItem()).id()).toList();
  }
}
