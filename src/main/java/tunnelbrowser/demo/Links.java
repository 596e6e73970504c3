package tunnelbrowser.demo;

import java.net.URI;
import tunnelbrowser.tunnel.Ref;

/**
 * Where resources are: every address on the demo's own origin, so that it can be followed.
 *
 * @param base such as {@code http://127.0.0.1:4040}, without a path
 */
record Links(URI base) {
  static final String TUNNELS = "/tunnels";
  static final String SESSIONS = "/tunnel_sessions";
  static final String ENDPOINTS = "/endpoints";
  static final String GROUPS = "/backends/tunnel_group";
  static final String CREDENTIALS = "/credentials";

  /** A reference to the resource of that id in a collection. */
  Ref ref(String collection, String id) {
    return new Ref(id, base + collection + "/" + id);
  }

  String tunnels() {
    return base + TUNNELS;
  }

  String tunnelsBefore(String id, int limit) {
    return tunnels() + "?before_id=" + id + "&limit=" + limit;
  }
}
