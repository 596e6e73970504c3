package tunnelbrowser.ngrok.decode;

import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiFailure.Malformed;

/**
 * The API that each ngrok agent serves on its own computer, at port 4040: told by the shape of its
 * answers, which are alike enough to be taken for those of the account's API.
 */
public final class LocalAgent {
  private static final String LIST = "/api/tunnels";

  private LocalAgent() {}

  /** Whether that is what it calls its list; the account's API gives a whole URL. */
  public static boolean isList(String uri) {
    return uri.equals(LIST);
  }

  /** Whether it is one of its tunnels, which has a name, a place in its API and a configuration. */
  public static boolean isTunnel(JsonValue value) {
    return value instanceof JsonObject tunnel
        && tunnel.members().get("config") instanceof JsonObject // the account's API has none
        && tunnel.text("id").isEmpty()
        && tunnel.text("uri").filter(uri -> uri.startsWith(LIST + "/")).isPresent();
  }

  public static Malformed failure() {
    return new Malformed(Message.of("malformed.localAgent"), "");
  }
}
