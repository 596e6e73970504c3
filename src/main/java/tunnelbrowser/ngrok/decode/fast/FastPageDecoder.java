package tunnelbrowser.ngrok.decode.fast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.json.fast.FastJsonReader;
import tunnelbrowser.json.fast.FastJsonReader.FallBack;
import tunnelbrowser.ngrok.decode.AddressResolver;
import tunnelbrowser.ngrok.decode.LocalAgent;
import tunnelbrowser.ngrok.decode.PageDecoder;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Reads a page whose tunnels are all as the reference describes them, straight from the bytes.
 *
 * <p>It gives up at whatever {@link PageDecoder} would call odd or fail at, and knows nothing of
 * how that is said; where it does not give up, the two read the same. Safe for several threads.
 */
public final class FastPageDecoder {
  private final AddressResolver addresses;
  private final StringPool shared;

  public FastPageDecoder(AddressResolver addresses, StringPool shared) {
    this.addresses = addresses;
    this.shared = shared;
  }

  /** The page; empty if {@link PageDecoder} has to read it. */
  public Optional<Page> read(byte[] body) {
    try {
      return page(new FastJsonReader(body, shared));
    } catch (FallBack | Malformed other) {
      return Optional.empty();
    }
  }

  private Optional<Page> page(FastJsonReader json) throws FallBack, Malformed {
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

  private static void refuseLocalAgent(FastJsonReader json) throws FallBack {
    if (!json.wasNull() && LocalAgent.isList(json.text())) {
      throw new FallBack();
    }
  }

  private static List<Tunnel> tunnels(FastJsonReader json) throws FallBack {
    List<Tunnel> tunnels = new ArrayList<>();
    json.beginArray();
    while (json.hasElement()) {
      if (tunnels.size() == PageDecoder.MOST_TUNNELS) {
        throw new FallBack();
      }
      tunnels.add(new FastTunnelDecoder(json).read());
    }
    return tunnels;
  }
}
