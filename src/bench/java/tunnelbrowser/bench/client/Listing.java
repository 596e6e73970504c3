package tunnelbrowser.bench.client;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tunnelbrowser.bench.ServedApi;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.Tunnel;

/** Lists the whole fleet of the server that the system properties name. */
@State(Scope.Benchmark)
public class Listing {
  static final String URL = "bench.url";
  static final String KEY = "bench.key";

  private final ServedApi api =
      new ServedApi(System.getProperty(URL, ""), System.getProperty(KEY, ""));
  private final NgrokClient ours =
      new NgrokClient(
          NgrokClient.httpClient(Origin.of(api.url()), Limits.DEFAULT),
          Origin.of(api.url()),
          ApiKey.of(api.key()),
          Limits.DEFAULT,
          Clock.systemUTC());
  private final PublishedClient published = new PublishedClient(api);
  private final Floor floor = new Floor(api);

  @Benchmark
  public List<Tunnel> ours() throws ApiFailure, InterruptedException {
    List<Tunnel> tunnels = new ArrayList<>();
    ours.list(page -> tunnels.addAll(page.tunnels()));
    return tunnels;
  }

  @Benchmark
  public List<com.ngrok.definitions.Tunnel> published() throws Exception {
    return published.tunnels();
  }

  @Benchmark
  public long floor() throws Exception {
    return floor.bytes();
  }
}
