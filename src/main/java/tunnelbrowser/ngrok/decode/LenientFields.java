package tunnelbrowser.ngrok.decode;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonArray;
import tunnelbrowser.json.JsonValue.JsonBoolean;
import tunnelbrowser.json.JsonValue.JsonNull;
import tunnelbrowser.json.JsonValue.JsonNumber;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Truncation;
import tunnelbrowser.tunnel.Ref;

/**
 * The fields of one object, read as what they should be.
 *
 * <p>Missing and null is absent. What is of another kind is absent too, and noted as an oddity.
 */
final class LenientFields {
  /**
   * So long that of a key in it nothing is left in sight once {@link tunnelbrowser.ngrok} has taken
   * keys out and shortened the sentence: shortened here, half a key would not be found there.
   */
  private static final int LONGEST_VALUE = 20_000;

  private final JsonObject object;
  private final StringPool shared;
  private final List<Message> oddities = new ArrayList<>();

  LenientFields(JsonObject object, StringPool shared) {
    this.object = object;
    this.shared = shared;
  }

  /** One sentence for each field read so far that is not what it should be. */
  List<Message> oddities() {
    return oddities;
  }

  void odd(Message what) {
    oddities.add(what);
  }

  /** The text; empty if absent. */
  String text(String name) {
    return text(object, name, name);
  }

  /** The text as one object with its equals; empty if absent. */
  String sharedText(String name) {
    return shared.share(text(name));
  }

  Optional<Instant> timestamp(String name) {
    String text = text(name);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Timestamps.parse(text));
    } catch (DateTimeException another) {
      odd(Message.of("odd.noTimestamp", name, shown(new JsonString(text))));
      return Optional.empty();
    }
  }

  Optional<Ref> ref(String name) {
    return ref(value(name), name);
  }

  /** References in a list, or one alone. */
  List<Ref> refs(String name) {
    if (!(value(name) instanceof JsonArray(List<JsonValue> elements))) {
      return ref(name).map(List::of).orElse(List.of());
    }
    List<Ref> refs = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      ref(elements.get(i), name + "[" + i + "]").ifPresent(refs::add);
    }
    return refs;
  }

  /** Texts by name; other values are turned into texts. */
  Map<String, String> texts(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    switch (value(name)) {
      case JsonNull() -> {}
      case JsonObject(Map<String, JsonValue> members) ->
          members.forEach((key, value) -> texts.put(shared.share(key), label(name, key, value)));
      case JsonValue other -> odd(Message.of("odd.noMap", name, shown(other)));
    }
    return texts;
  }

  private String label(String name, String key, JsonValue value) {
    return switch (value) {
      case JsonString(String text) -> shared.share(text);
      case JsonNull() -> "";
      case JsonNumber(String literal) -> literal;
      case JsonBoolean(boolean flag) -> Boolean.toString(flag);
      case JsonObject _, JsonArray _ -> {
        odd(Message.of("odd.noText", name + "." + Truncation.to(LONGEST_VALUE, key)));
        yield JsonText.compact(value);
      }
    };
  }

  private Optional<Ref> ref(JsonValue value, String name) {
    return switch (value) {
      case JsonNull() -> Optional.empty();
      case JsonObject target -> {
        String id = shared.share(text(target, "id", name + ".id"));
        String uri = shared.share(text(target, "uri", name + ".uri"));
        yield id.isEmpty() && uri.isEmpty() ? Optional.empty() : Optional.of(new Ref(id, uri));
      }
      case JsonValue other -> {
        odd(Message.of("odd.noReference", name, shown(other)));
        yield Optional.empty();
      }
    };
  }

  private String text(JsonObject from, String name, String path) {
    return switch (from.members().getOrDefault(name, new JsonNull())) {
      case JsonString(String text) -> text;
      case JsonNull() -> "";
      case JsonValue other -> {
        odd(Message.of("odd.noText", path));
        yield "";
      }
    };
  }

  private JsonValue value(String name) {
    return object.members().getOrDefault(name, new JsonNull());
  }

  /** A value for a sentence. */
  static String shown(JsonValue value) {
    return Truncation.to(LONGEST_VALUE, JsonText.compact(value));
  }
}
