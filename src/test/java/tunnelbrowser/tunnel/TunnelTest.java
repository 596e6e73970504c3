package tunnelbrowser.tunnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TunnelTest {

  private static Tunnel at(String publicUrl) {
    return new Tunnel(
        "tn_1",
        publicUrl,
        Optional.empty(),
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of(),
        "",
        "",
        List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "://:0"})
  void a_labeled_tunnel_has_no_address(String publicUrl) {
    assertThat(at(publicUrl).address()).isEmpty();
    assertThat(at(publicUrl).webAddress()).isEmpty();
    assertThat(at(publicUrl).publicUrl()).isEqualTo(publicUrl);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.ngrok.app", "HTTP://a.ngrok.app:8080/x?y=z"})
  void a_web_address_is_one_that_a_browser_can_open(String publicUrl) {
    assertThat(at(publicUrl).address()).contains(publicUrl);
    assertThat(at(publicUrl).webAddress()).contains(URI.create(publicUrl));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tcp://5.tcp.ngrok.io:1022",
        "tls://a.ngrok.app",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https:///nowhere",
        "https://a b",
        "a.ngrok.app"
      })
  void any_other_address_is_only_shown_and_copied(String publicUrl) {
    assertThat(at(publicUrl).address()).contains(publicUrl);
    assertThat(at(publicUrl).webAddress()).isEmpty();
  }
}
