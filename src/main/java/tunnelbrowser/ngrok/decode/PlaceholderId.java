package tunnelbrowser.ngrok.decode;

import java.util.HexFormat;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue;

/** Stands in for the id of a tunnel that has none, so that such tunnels can be told apart. */
public final class PlaceholderId {
  private static final String MARK = "(no id) ";

  private PlaceholderId() {}

  /** The same for the same content, such as {@code (no id) 1a2b3c4d}. */
  static String of(JsonValue content) {
    return MARK + HexFormat.of().toHexDigits(JsonText.compact(content).hashCode());
  }

  public static boolean isStandIn(String id) {
    return id.startsWith(MARK);
  }
}
