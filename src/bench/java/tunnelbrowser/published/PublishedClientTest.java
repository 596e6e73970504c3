package tunnelbrowser.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.ngrok.DefaultNgrokApiClient;
import com.ngrok.Ngrok;
import com.ngrok.definitions.Page;
import com.ngrok.definitions.Tunnel;
import com.ngrok.definitions.TunnelList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.testing.TestClock;

/** ngrok's own Java client takes the demo server for ngrok. */
class PublishedClientTest {
  private static final String EXAMPLE = "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU";

  private DemoServer server;

  @BeforeEach
  void start() throws Exception {
    server = DemoServer.start(DemoOptions.DEFAULT, TestClock.at("2026-11-23T12:00:00Z"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Ngrok asPublished() {
    return new Ngrok(
        DefaultNgrokApiClient.newBuilder(server.key()).baseUri(server.baseUrl()).build());
  }

  /** The client with a mapper that reads the placeholder of labeled tunnels. */
  private Ngrok lenient() {
    ObjectMapper mapper =
        JsonMapper.builder().findAndAddModules().addModule(new LenientUris()).build();
    return new Ngrok(
        DefaultNgrokApiClient.newBuilder(server.key())
            .baseUri(server.baseUrl())
            .objectMapper(mapper)
            .build());
  }

  @Test
  void it_lists_every_tunnel_and_gets_each_as_listed() throws Exception {
    Ngrok ngrok = lenient();
    List<Tunnel> tunnels = new ArrayList<>();
    int pages = 0;
    Optional<Page<TunnelList>> page = Optional.of(ngrok.tunnels().list().blockingCall());
    while (page.isPresent()) {
      pages++;
      tunnels.addAll(page.get().getPage().getTunnels());
      page = page.get().next().toCompletableFuture().get();
    }
    assertThat(pages).isEqualTo(3);
    assertThat(tunnels).hasSizeBetween(228, 252);
    assertThat(tunnels).extracting(Tunnel::getId).doesNotHaveDuplicates();
    for (Tunnel tunnel : List.of(tunnels.getFirst(), tunnels.getLast())) {
      assertThat(ngrok.tunnels().get(tunnel.getId()).blockingCall()).isEqualTo(tunnel);
    }
  }

  @Test
  void as_published_it_gets_the_reference_pages_first_tunnel() throws Exception {
    Tunnel tunnel = asPublished().tunnels().get(EXAMPLE).blockingCall();
    assertThat(tunnel.getPublicUrl()).hasToString("Optional[https://eae72ddee951.ngrok.paid]");
    assertThat(tunnel.getStartedAt()).hasToString("2023-07-31T23:17:24Z");
    assertThat(tunnel.getTunnelSession().getId()).isEqualTo("ts_2TMGH5pURxBRFkvbgAy2558Pm9n");
  }

  @Test
  void as_published_it_cannot_list_the_reference_pages_second_tunnel() {
    assertThatThrownBy(() -> asPublished().tunnels().list().beforeId(EXAMPLE).blockingCall())
        .hasMessageContaining("from String \"://:0\": not a valid textual representation");
  }
}
