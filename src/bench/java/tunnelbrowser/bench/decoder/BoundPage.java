package tunnelbrowser.bench.decoder;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A page as libraries bind it, field by field; its names are the API's in camel case. */
record BoundPage(List<BoundTunnel> tunnels, String uri, String nextPageUri) {

  record BoundTunnel(
      String id,
      String publicUrl,
      Instant startedAt,
      String metadata,
      String proto,
      String region,
      BoundRef tunnelSession,
      BoundRef endpoint,
      Map<String, String> labels,
      List<BoundRef> backends,
      String forwardsTo) {}

  record BoundRef(String id, String uri) {}
}
