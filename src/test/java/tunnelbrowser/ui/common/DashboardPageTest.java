package tunnelbrowser.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class DashboardPageTest {
  private static final List<DashboardPage> GENERAL =
      List.of(
          page("All endpoints", "/endpoints"),
          page("All agents", "/agents"),
          page("Domains", "/domains"),
          page("TCP addresses", "/tcp-addresses"));

  @Test
  void a_web_tunnel_has_its_endpoint_and_its_traffic_before_the_general_pages() {
    assertThat(DashboardPage.about(Tunnels.numbered(1)))
        .startsWith(
            page("This endpoint", "/endpoints?q=https%3A%2F%2Ft00001.ngrok.app"),
            page("Traffic of this host", "/traffic-inspector?server-name=t00001.ngrok.app"))
        .endsWith(GENERAL.toArray(DashboardPage[]::new))
        .hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://my_app.example",
        "https://my_app.example:8443/x",
        "http://my_app.example:"
      })
  void a_host_with_an_underscore_has_its_traffic_too(String url) {
    assertThat(DashboardPage.about(withUrl(url)).get(1))
        .isEqualTo(page("Traffic of this host", "/traffic-inspector?server-name=my_app.example"));
  }

  @Test
  void a_tcp_tunnel_has_its_endpoint_but_no_traffic() {
    Tunnel tcp = withUrl("tcp://5.tcp.ngrok.io:10222");
    assertThat(DashboardPage.about(tcp))
        .startsWith(page("This endpoint", "/endpoints?q=tcp%3A%2F%2F5.tcp.ngrok.io%3A10222"))
        .endsWith(GENERAL.toArray(DashboardPage[]::new))
        .hasSize(5);
  }

  @Test
  void a_labeled_tunnel_has_the_general_pages_only() {
    assertThat(DashboardPage.about(Tunnels.labeled("tn_l", Map.of()))).isEqualTo(GENERAL);
  }

  @Test
  void what_is_put_into_an_address_cannot_change_it() {
    assertThat(DashboardPage.about(withUrl("東京 a&b=c#d/../?e%")).getFirst())
        .isEqualTo(
            page("This endpoint", "/endpoints?q=%E6%9D%B1%E4%BA%AC+a%26b%3Dc%23d%2F..%2F%3Fe%25"));
  }

  @Test
  void keys_and_agents_are_explained_by_ngrok() {
    assertThat(DashboardPage.NEW_API_KEY)
        .isEqualTo(URI.create("https://dashboard.ngrok.com/api-keys/new"));
    assertThat(DashboardPage.AGENT_GUIDE)
        .isEqualTo(URI.create("https://ngrok.com/docs/getting-started/"));
  }

  private static DashboardPage page(String title, String path) {
    return new DashboardPage(title, URI.create("https://dashboard.ngrok.com" + path));
  }

  private static Tunnel withUrl(String url) {
    Tunnel base = Tunnels.numbered(1);
    return new Tunnel(
        base.id(),
        url,
        base.startedAt(),
        "",
        "",
        "",
        base.session(),
        base.endpoint(),
        Map.of(),
        List.of(),
        "",
        "",
        List.of());
  }
}
