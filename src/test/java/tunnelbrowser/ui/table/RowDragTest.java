package tunnelbrowser.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class RowDragTest {
  private static final Tunnel LABELED = Tunnels.labeled("tn_a", Map.of("team", "blue"));

  @Test
  void one_row_is_its_url_as_text_and_as_a_link() {
    assertThat(RowDrag.content(List.of(Tunnels.numbered(1))).orElseThrow())
        .containsOnly(
            Map.entry(DataFormat.PLAIN_TEXT, "https://t00001.ngrok.app"),
            Map.entry(DataFormat.URL, "https://t00001.ngrok.app"));
  }

  @Test
  void several_rows_are_their_urls_as_lines_without_those_that_have_none() {
    assertThat(
            RowDrag.content(List.of(Tunnels.numbered(2), LABELED, Tunnels.numbered(1)))
                .orElseThrow())
        .containsOnly(
            Map.entry(DataFormat.PLAIN_TEXT, "https://t00002.ngrok.app\nhttps://t00001.ngrok.app"));
  }

  @Test
  void an_address_that_no_browser_opens_is_text_alone() {
    assertThat(
            RowDrag.content(
                    List.of(Tunnels.with(Tunnels.numbered(1), "tcp://1.tcp.ngrok.io:2000", "")))
                .orElseThrow())
        .containsOnly(Map.entry(DataFormat.PLAIN_TEXT, "tcp://1.tcp.ngrok.io:2000"));
  }

  @Test
  void rows_without_a_public_url_cannot_be_dragged() {
    assertThat(RowDrag.content(List.of(LABELED))).isEmpty();
  }
}
