package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class SortingTest {
  private static final Tunnel TCP_1 = Tunnels.numbered(1, "tcp", "eu");
  private static final Tunnel HTTPS_2 = Tunnels.numbered(2, "https", "us");
  private static final Tunnel HTTPS_3 = Tunnels.numbered(3, "https", "eu");
  private static final Tunnel TCP_4 = Tunnels.numbered(4, "tcp", "us");
  private static final Tunnel HTTPS_5 = Tunnels.numbered(5, "https", "eu");

  @RegisterExtension final TestWindow window = new TestWindow();

  private final FakeSource source = FakeSource.of(List.of(TCP_4, HTTPS_3, HTTPS_2, TCP_1));

  @BeforeEach
  void open() {
    window.open(source);
    rowsAre(TCP_4, HTTPS_3, HTTPS_2, TCP_1);
  }

  @Test
  void a_click_on_a_header_sorts_a_second_one_turns_round_and_a_third_one_ends_it() {
    window.user.click(header("public_url"));
    rowsAre(HTTPS_2, HTTPS_3, TCP_1, TCP_4);
    window.user.click(header("public_url"));
    rowsAre(TCP_4, TCP_1, HTTPS_3, HTTPS_2);
    window.user.click(header("public_url"));
    rowsAre(TCP_4, HTTPS_3, HTTPS_2, TCP_1);
  }

  @Test
  void a_shift_click_adds_a_column_and_the_headers_tell_the_order() {
    window.user.click(header("proto"));
    window.user.click(header("proto"));
    rowsAre(TCP_4, TCP_1, HTTPS_3, HTTPS_2);

    window.user.clickWith(KeyCode.SHIFT, header("public_url"));
    rowsAre(TCP_1, TCP_4, HTTPS_2, HTTPS_3);

    window.screen.soon(
        () -> {
          assertThat(window.screen.shows(header("proto") + " .arrow")).isTrue();
          assertThat(window.screen.shows(header("public_url") + " .arrow")).isTrue();
          assertThat(window.screen.shows(header("region") + " .arrow")).isFalse();
        });
  }

  @Test
  void the_order_survives_a_refresh() {
    window.user.click(header("proto"));
    window.user.click(header("proto"));
    window.user.clickWith(KeyCode.SHIFT, header("public_url"));
    rowsAre(TCP_1, TCP_4, HTTPS_2, HTTPS_3);

    source.list(List.of(HTTPS_5, TCP_4, HTTPS_3, HTTPS_2, TCP_1));
    window.user.press(KeyCode.F5);

    rowsAre(TCP_1, TCP_4, HTTPS_2, HTTPS_3, HTTPS_5);
    assertThat(window.screen.column("proto"))
        .containsExactly("tcp", "tcp", "https", "https", "https");
  }

  private static String header(String column) {
    return ".column-header-background #" + column;
  }

  private void rowsAre(Tunnel... tunnels) {
    window.screen.soon(
        () ->
            assertThat(window.screen.rows())
                .containsExactly(List.of(tunnels).stream().map(Tunnel::id).toArray(String[]::new)));
  }
}
