package tunnelbrowser.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class UrlsToCopyTest {
  private static final Tunnel ONE = Tunnels.numbered(1);
  private static final Tunnel TWO = Tunnels.numbered(2, "tcp", "us");
  private static final Tunnel LABELLED = Tunnels.labelled("tn_l", Map.of("env", "prod"));
  private static final Tunnel OTHER = Tunnels.labelled("tn_m", Map.of());

  @Test
  void nothing_selected_copies_nothing() {
    assertThat(UrlsToCopy.of(List.of()))
        .isEqualTo(new UrlsToCopy("", "Select a tunnel to copy its public URL"));
  }

  @Test
  void one_url_is_named() {
    assertThat(UrlsToCopy.of(List.of(ONE)))
        .isEqualTo(new UrlsToCopy("https://t00001.ngrok.app", "Copied https://t00001.ngrok.app"));
  }

  @Test
  void several_urls_are_one_per_line_in_the_order_given() {
    assertThat(UrlsToCopy.of(List.of(TWO, ONE)))
        .isEqualTo(
            new UrlsToCopy(
                "tcp://t00002.ngrok.app\nhttps://t00001.ngrok.app", "Copied 2 public URLs"));
  }

  @Test
  void tunnels_without_a_url_are_counted() {
    assertThat(UrlsToCopy.of(List.of(ONE, LABELLED)))
        .isEqualTo(
            new UrlsToCopy(
                "https://t00001.ngrok.app", "Copied https://t00001.ngrok.app; 1 tunnel has none"));
    assertThat(UrlsToCopy.of(List.of(LABELLED, ONE, OTHER, TWO)).answer())
        .isEqualTo("Copied 2 public URLs; 2 tunnels have none");
  }

  @Test
  void the_placeholder_of_labelled_tunnels_is_never_copied() {
    assertThat(UrlsToCopy.of(List.of(LABELLED)))
        .isEqualTo(new UrlsToCopy("", "This tunnel has no public URL to copy"));
    assertThat(UrlsToCopy.of(List.of(LABELLED, OTHER)))
        .isEqualTo(new UrlsToCopy("", "None of these tunnels has a public URL to copy"));
  }
}
