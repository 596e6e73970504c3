package tunnelbrowser.ngrok;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tunnelbrowser.json.PlainJson;
import tunnelbrowser.json.PlainJson.Unusual;
import tunnelbrowser.json.SharedTexts;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Reads a page whose tunnels are all as the reference describes them, straight from the bytes.
 *
 * <p>It gives up at whatever {@link PageReader} would call odd or fail at, and knows nothing of how
 * that is said; where it does not give up, the two read the same. Safe for several threads.
 */
final class PlainPageReader {
  private final Addresses addresses;
  private final SharedTexts shared;

  PlainPageReader(Addresses addresses, SharedTexts shared) {
    this.addresses = addresses;
    this.shared = shared;
  }

  /** The page; empty if {@link PageReader} has to read it. */
  Optional<Page> read(byte[] body) {
    try {
      return page(new PlainJson(body, shared));
    } catch (Unusual | Malformed other) {
      return Optional.empty();
    }
  }

  private Optional<Page> page(PlainJson json) throws Unusual, Malformed {
    Optional<List<Tunnel>> tunnels = Optional.empty();
    String next = "";
    json.beginObject();
    while (json.hasMember()) {
      switch (json.name()) {
        case "tunnels" -> tunnels = Optional.of(tunnels(json));
        case "next_page_uri" -> next = json.wasNull() ? "" : json.text();
        case "uri" -> refuseLocalAgent(json);
        default -> json.skip();
      }
    }
    json.end();
    Optional<Page.Cursor> cursor =
        next.isBlank()
            ? Optional.empty()
            : Optional.of(new Page.Cursor(addresses.resolve(next).toString()));
    return tunnels.map(all -> new Page(all, cursor));
  }

  private static void refuseLocalAgent(PlainJson json) throws Unusual {
    if (!json.wasNull() && LocalAgent.isList(json.text())) {
      throw new Unusual();
    }
  }

  private static List<Tunnel> tunnels(PlainJson json) throws Unusual {
    List<Tunnel> tunnels = new ArrayList<>();
    json.beginArray();
    while (json.hasElement()) {
      if (tunnels.size() == PageReader.MOST_TUNNELS) {
        throw new Unusual();
      }
      tunnels.add(new PlainTunnel(json).read());
    }
    return tunnels;
  }
}
