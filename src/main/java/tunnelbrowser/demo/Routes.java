package tunnelbrowser.demo;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.Tunnel;

/** Finds what a request asks for. */
final class Routes {
  private static final String LIMIT = "limit";
  private static final String BEFORE_ID = "before_id";

  private final DemoFleet fleet;
  private final Links links;
  private final ResourceJson bodies;

  Routes(DemoFleet fleet, Links links) {
    this.fleet = fleet;
    this.links = links;
    bodies = new ResourceJson(links);
  }

  JsonObject get(URI request) throws ApiErrorResponse {
    String path = request.getPath();
    String query = request.getRawQuery();
    if (path.equals(Links.TUNNELS)) {
      return list(new Parameters(query, List.of(BEFORE_ID, LIMIT)));
    }
    int lastSlash = path.lastIndexOf('/');
    JsonObject resource =
        resource(path.substring(0, Math.max(0, lastSlash)), path.substring(lastSlash + 1))
            .orElseThrow(ApiErrorResponse::notFound);
    new Parameters(query, List.of());
    return resource;
  }

  private JsonObject list(Parameters parameters) throws ApiErrorResponse {
    int limit = parameters.limit(LIMIT, NgrokApi.PAGE_SIZE);
    Optional<String> beforeId = parameters.value(BEFORE_ID);
    // one more than the page holds tells whether another page follows
    List<Tunnel> tunnels =
        beforeId.isEmpty()
            ? fleet.newest(limit + 1)
            : fleet
                .olderThan(beforeId.get(), limit + 1)
                .orElseThrow(() -> ApiErrorResponse.unknownReference(beforeId.get()));
    return tunnels.size() <= limit
        ? bodies.page(tunnels, Optional.empty())
        : bodies.page(
            tunnels.subList(0, limit),
            Optional.of(links.tunnelsBefore(tunnels.get(limit - 1).id(), limit)));
  }

  private Optional<JsonObject> resource(String collection, String id) {
    return switch (collection) {
      case Links.TUNNELS -> fleet.tunnel(id).map(bodies::tunnel);
      case Links.SESSIONS -> fleet.session(id).map(bodies::session);
      case Links.ENDPOINTS -> fleet.tunnelOfEndpoint(id).map(bodies::endpoint);
      case Links.GROUPS -> fleet.group(id).map(bodies::group);
      case Links.CREDENTIALS -> fleet.credential(id).map(bodies::credential);
      default -> Optional.empty();
    };
  }
}
