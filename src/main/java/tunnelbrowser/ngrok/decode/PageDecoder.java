package tunnelbrowser.ngrok.decode;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonNull;
import tunnelbrowser.json.JsonValue.JsonString;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Tunnel;

/** Reads a page of the list of tunnels. */
public final class PageDecoder {
  /**
   * A hundred times what the API puts on a page; what takes two bytes there takes hundreds here.
   */
  public static final int MOST_TUNNELS = 10_000;

  private final AddressResolver addresses;
  private final TunnelDecoder tunnels;

  public PageDecoder(AddressResolver addresses, StringPool shared) {
    this.addresses = addresses;
    this.tunnels = new TunnelDecoder(shared);
  }

  /**
   * The page; a tunnel that cannot be read is still on it.
   *
   * @throws Malformed if there is no list of tunnels, if it is that of a local agent, or if the
   *     next page cannot be asked for
   */
  public Page read(JsonReader json) throws IOException, Malformed {
    expect(JsonToken.BEGIN_OBJECT, json, Message.of("malformed.noPage"));
    List<Tunnel> tunnels = null;
    JsonValue next = new JsonNull();
    JsonValue uri = new JsonNull();
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "tunnels" -> tunnels = tunnels(json);
        case "next_page_uri" -> next = JsonText.read(json);
        case "uri" -> uri = JsonText.read(json);
        default -> json.skipValue(); // the API may add fields at any time
      }
    }
    json.endObject();
    if (uri instanceof JsonString(String text) && LocalAgent.isList(text)) {
      throw LocalAgent.failure();
    }
    if (tunnels == null) {
      throw new Malformed(Message.of("malformed.noList"), "$.tunnels");
    }
    return new Page(tunnels, cursor(next));
  }

  private List<Tunnel> tunnels(JsonReader json) throws IOException, Malformed {
    if (json.peek() == JsonToken.NULL) {
      json.nextNull(); // how a server in Go may write an empty list
      return List.of();
    }
    expect(JsonToken.BEGIN_ARRAY, json, Message.of("malformed.otherThanList"));
    List<Tunnel> read = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      if (read.size() == MOST_TUNNELS) {
        throw new Malformed(Message.of("malformed.pageTooLong"), "$.tunnels");
      }
      JsonValue tunnel = JsonText.read(json);
      if (LocalAgent.isTunnel(tunnel)) {
        throw LocalAgent.failure();
      }
      read.add(tunnels.read(tunnel));
    }
    json.endArray();
    return read;
  }

  private Optional<Page.Cursor> cursor(JsonValue next) throws Malformed {
    return switch (next) {
      case JsonNull() -> Optional.empty();
      case JsonString(String address) when address.isBlank() -> Optional.empty();
      case JsonString(String address) ->
          Optional.of(new Page.Cursor(addresses.resolve(address).toString()));
      case JsonValue other ->
          // Taken for the last page, it would hide the rest of the list.
          throw new Malformed(Message.of("malformed.nextPage"), "$.next_page_uri");
    };
  }

  private static void expect(JsonToken token, JsonReader json, Message otherwise)
      throws IOException, Malformed {
    if (json.peek() != token) {
      throw new Malformed(otherwise, json.getPath());
    }
  }
}
