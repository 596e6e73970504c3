package tunnelbrowser.ngrok;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tunnelbrowser.ngrok.decode.AddressResolver;
import tunnelbrowser.ngrok.decode.PlaceholderId;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.NgrokApi;

/** The addresses that are asked: the two of the reference, and those that the API names. */
public final class Addresses implements AddressResolver {
  private final Origin origin;
  private final ServerText redactor;

  public Addresses(Origin origin, ServerText redactor) {
    this.origin = origin;
    this.redactor = redactor;
  }

  URI firstPage() {
    return URI.create(origin.base() + "/tunnels?limit=" + NgrokApi.PAGE_SIZE);
  }

  /**
   * The address of a tunnel.
   *
   * @throws Malformed if the tunnel has no id of the API's making; its address would be another's
   */
  URI tunnel(String id) throws Malformed {
    if (id.isBlank() || PlaceholderId.isStandIn(id)) {
      throw new Malformed(Message.of("malformed.noId"), redactor.clean(id));
    }
    return URI.create(origin.base() + "/tunnels/" + segment(id));
  }

  /**
   * The address that the API gave, resolved and checked, as {@link Origin#resolve} says.
   *
   * @throws Malformed if it leads elsewhere or has the key in it, which servers note down
   */
  @Override
  public URI resolve(String address) throws Malformed {
    try {
      URI resolved = origin.resolve(address);
      if (!redactor.isFreeOfTheKey(address)) {
        throw new Malformed(Message.of("malformed.keyInAddress"), address);
      }
      return resolved;
    } catch (Malformed refused) {
      throw new Malformed(refused.explanation(), redactor.clean(refused.where()));
    }
  }

  private static String segment(String id) {
    String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    // "." and ".." mean something in a path.
    return encoded.chars().allMatch(c -> c == '.') ? encoded.replace(".", "%2E") : encoded;
  }
}
