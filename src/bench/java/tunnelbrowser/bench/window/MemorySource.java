package tunnelbrowser.bench.window;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;

/** Answers at once from a typical fleet. */
final class MemorySource implements TunnelSource {
  private static final int PAGE_SIZE = 100;

  private final TypicalFleet fleet;

  MemorySource(TypicalFleet fleet) {
    this.fleet = fleet;
  }

  @Override
  public Page firstPage() {
    return page(new Page.Cursor("0"));
  }

  @Override
  public Page page(Page.Cursor cursor) {
    List<Tunnel> tunnels = fleet.tunnels();
    int start = Integer.parseInt(cursor.uri());
    int end = Math.min(start + PAGE_SIZE, tunnels.size());
    return new Page(
        tunnels.subList(start, end),
        end == tunnels.size() ? Optional.empty() : Optional.of(new Page.Cursor("" + end)));
  }

  @Override
  public TunnelDetail get(String id) {
    Tunnel found =
        fleet.tunnels().stream().filter(tunnel -> tunnel.id().equals(id)).findFirst().orElseThrow();
    return new TunnelDetail(found, resource(id));
  }

  @Override
  public Resource follow(Ref ref) {
    return resource(ref.uri());
  }

  private static Resource resource(String uri) {
    return new Resource(uri, Instant.EPOCH, new JsonObject(Map.of()));
  }
}
