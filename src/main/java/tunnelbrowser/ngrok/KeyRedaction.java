package tunnelbrowser.ngrok;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonArray;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Truncation;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Takes the key out of what the API says of tunnels and resources, should it be there: these texts
 * are shown, copied and exported. Sentences about odd values are shortened; everything else stays
 * as it is.
 */
final class KeyRedaction {
  /** What is cited of an odd value, in chars. */
  private static final int LONGEST_CITATION = 80;

  private final UnaryOperator<String> redact;

  KeyRedaction(ApiKey key) {
    this.redact = key::redact;
  }

  /** The page itself in the usual case. */
  Page in(Page page) {
    return page.tunnels().stream().anyMatch(this::needsChange)
        ? new Page(page.tunnels().stream().map(this::in).toList(), page.next())
        : page;
  }

  Tunnel in(Tunnel tunnel) {
    return new Tunnel(
        redact.apply(tunnel.id()),
        redact.apply(tunnel.publicUrl()),
        tunnel.startedAt(),
        redact.apply(tunnel.metadata()),
        redact.apply(tunnel.proto()),
        redact.apply(tunnel.region()),
        tunnel.session().map(this::in),
        tunnel.endpoint().map(this::in),
        in(tunnel.labels()),
        tunnel.backends().stream().map(this::in).toList(),
        redact.apply(tunnel.forwardsTo()),
        redact.apply(tunnel.startedText()),
        tunnel.oddities().stream().map(this::in).toList());
  }

  JsonObject in(JsonObject object) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object.members().forEach((name, value) -> members.put(redact.apply(name), in(value)));
    return new JsonObject(members);
  }

  private JsonValue in(JsonValue value) {
    return switch (value) {
      case JsonObject object -> in(object);
      case JsonArray(List<JsonValue> elements) ->
          new JsonArray(elements.stream().map(this::in).toList());
      case JsonString(String text) -> new JsonString(redact.apply(text));
      case JsonValue.JsonNumber _, JsonValue.JsonBoolean _, JsonValue.JsonNull _ -> value;
    };
  }

  /** Shortened only when the key is out: of half of one nobody would know what it is. */
  private Message in(Message oddity) {
    return oddity.mapTexts(text -> Truncation.to(LONGEST_CITATION, redact.apply(text)));
  }

  private Ref in(Ref ref) {
    return new Ref(redact.apply(ref.id()), redact.apply(ref.uri()));
  }

  private Map<String, String> in(Map<String, String> texts) {
    Map<String, String> clean = new LinkedHashMap<>();
    texts.forEach((name, text) -> clean.put(redact.apply(name), redact.apply(text)));
    return clean;
  }

  private boolean needsChange(Tunnel tunnel) {
    return !tunnel.oddities().isEmpty()
        || revealsKey(tunnel.id())
        || revealsKey(tunnel.publicUrl())
        || revealsKey(tunnel.metadata())
        || revealsKey(tunnel.proto())
        || revealsKey(tunnel.region())
        || revealsKey(tunnel.session())
        || revealsKey(tunnel.endpoint())
        || revealsKey(tunnel.labels())
        || anyRevealsKey(tunnel.backends())
        || revealsKey(tunnel.forwardsTo())
        || revealsKey(tunnel.startedText());
  }

  private boolean anyRevealsKey(List<Ref> refs) {
    return !refs.isEmpty() && refs.stream().anyMatch(this::revealsKey);
  }

  private boolean revealsKey(Map<String, String> texts) {
    return !texts.isEmpty()
        && (texts.keySet().stream().anyMatch(this::revealsKey)
            || texts.values().stream().anyMatch(this::revealsKey));
  }

  private boolean revealsKey(Optional<Ref> ref) {
    return ref.isPresent() && revealsKey(ref.get());
  }

  private boolean revealsKey(Ref ref) {
    return revealsKey(ref.id()) || revealsKey(ref.uri());
  }

  @SuppressWarnings("ReferenceEquality") // the same text comes back if the key is not in it
  private boolean revealsKey(String text) {
    return redact.apply(text) != text;
  }
}
