package tunnelbrowser.instance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonNumber;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;
import tunnelbrowser.text.Truncation;
import tunnelbrowser.text.VisibleText;
import tunnelbrowser.tunnel.TunnelPointer;

/**
 * What a later start of the program wishes of the window that is open: to come forward, and perhaps
 * to show a tunnel, or to tell the user something. There is no room in it for a key, an address of
 * an API or an option.
 *
 * @param tunnel the one to show
 * @param problem what to tell, as text
 */
public record LaunchWish(Optional<TunnelPointer> tunnel, Optional<String> problem) {
  public static final LaunchWish COME_FORWARD = new LaunchWish(Optional.empty(), Optional.empty());

  /** Whatever names of accounts are in it, it fits on the wire. */
  private static final int LONGEST_PROBLEM = 500;

  private static final String VERSION = "version";
  private static final String SHOW = "show";
  private static final String TELL = "tell";
  private static final JsonNumber OURS = new JsonNumber("1");

  /** One line of JSON, without its end. */
  String line() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(VERSION, OURS);
    tunnel.ifPresent(pointer -> members.put(SHOW, new JsonString(pointer.text())));
    problem.ifPresent(
        text -> members.put(TELL, new JsonString(Truncation.to(LONGEST_PROBLEM, text))));
    return JsonText.compact(new JsonObject(members));
  }

  /**
   * Reads the line of another process, which may be anybody's; what it says beside is ignored.
   *
   * @return empty if it is no wish, or one of a version that is not understood
   */
  static Optional<LaunchWish> read(String line) {
    return JsonText.parse(line)
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(wish -> OURS.equals(wish.members().get(VERSION)))
        .flatMap(LaunchWish::of);
  }

  private static Optional<LaunchWish> of(JsonObject wish) {
    Optional<String> problem =
        wish.text(TELL)
            .map(VisibleText::onOneLine)
            .map(text -> Truncation.to(LONGEST_PROBLEM, text));
    if (!wish.members().containsKey(SHOW)) {
      return Optional.of(new LaunchWish(Optional.empty(), problem));
    }
    return wish.text(SHOW)
        .flatMap(TunnelPointer::of)
        .map(pointer -> new LaunchWish(Optional.of(pointer), problem));
  }
}
