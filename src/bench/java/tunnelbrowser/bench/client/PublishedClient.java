package tunnelbrowser.bench.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.ngrok.DefaultNgrokApiClient;
import com.ngrok.Ngrok;
import com.ngrok.definitions.Page;
import com.ngrok.definitions.Tunnel;
import com.ngrok.definitions.TunnelList;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import tunnelbrowser.bench.ServedApi;
import tunnelbrowser.published.LenientUris;

/** ngrok's own client, with a mapper that reads the placeholder of labeled tunnels. */
final class PublishedClient {
  private final Ngrok ngrok;

  PublishedClient(ServedApi api) {
    ObjectMapper mapper =
        JsonMapper.builder().findAndAddModules().addModule(new LenientUris()).build();
    ngrok =
        new Ngrok(
            DefaultNgrokApiClient.newBuilder(api.key())
                .baseUri(URI.create(api.url()))
                .objectMapper(mapper)
                .build());
  }

  List<Tunnel> tunnels() throws ExecutionException, InterruptedException {
    List<Tunnel> tunnels = new ArrayList<>();
    Optional<Page<TunnelList>> page = Optional.of(ngrok.tunnels().list().blockingCall());
    while (page.isPresent()) {
      tunnels.addAll(page.get().getPage().getTunnels());
      page = page.get().next().toCompletableFuture().get();
    }
    return tunnels;
  }
}
