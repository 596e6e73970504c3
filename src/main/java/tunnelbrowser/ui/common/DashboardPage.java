package tunnelbrowser.ui.common;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tunnelbrowser.text.Messages;
import tunnelbrowser.text.WebAddress;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Pages of ngrok's dashboard. ngrok documents no mapping from ids to pages, and such paths move:
 * this is their only place.
 *
 * @param title what the page shows
 */
public record DashboardPage(String title, URI address) {
  private static final String DASHBOARD = "https://dashboard.ngrok.com";

  /** Where API keys are made. */
  public static final URI NEW_API_KEY = URI.create(DASHBOARD + "/api-keys/new");

  /** How agents are put online. */
  public static final URI AGENT_GUIDE = URI.create("https://ngrok.com/docs/getting-started/");

  /** The pages that have something to say about the tunnel, the most particular first. */
  public static List<DashboardPage> about(Tunnel tunnel) {
    List<DashboardPage> general =
        List.of(
            page("dashboard.endpoints", "/endpoints"),
            page("dashboard.agents", "/agents"),
            page("dashboard.domains", "/domains"),
            page("dashboard.tcpAddresses", "/tcp-addresses"));
    List<DashboardPage> particular =
        tunnel
            .address()
            .map(url -> List.of(page("dashboard.endpoint", "/endpoints?q=" + encoded(url))))
            .orElse(List.of());
    List<DashboardPage> traffic =
        tunnel
            .webAddress()
            .map(
                web ->
                    List.of(
                        page(
                            "dashboard.traffic",
                            "/traffic-inspector?server-name=" + encoded(WebAddress.host(web)))))
            .orElse(List.of());
    return Stream.of(particular, traffic, general).flatMap(List::stream).toList();
  }

  private static DashboardPage page(String key, String path) {
    return new DashboardPage(Messages.text(key), URI.create(DASHBOARD + path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
