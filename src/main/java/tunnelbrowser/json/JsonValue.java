package tunnelbrowser.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any JSON value, as an immutable tree. */
public sealed interface JsonValue {

  /** Members in the order in which they were written; of repeated names the last one counts. */
  record JsonObject(Map<String, JsonValue> members) implements JsonValue {
    public JsonObject {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The member of that name if it is there and is a string. */
    public Optional<String> text(String name) {
      return members.get(name) instanceof JsonString(String value)
          ? Optional.of(value)
          : Optional.empty();
    }
  }

  /** Elements in order. */
  record JsonArray(List<JsonValue> elements) implements JsonValue {
    public JsonArray {
      elements = List.copyOf(elements);
    }
  }

  /** A string, unescaped. */
  record JsonString(String value) implements JsonValue {}

  /** A number as it was written, so that no digit is lost. */
  record JsonNumber(String literal) implements JsonValue {}

  /** {@code true} or {@code false}. */
  record JsonBoolean(boolean value) implements JsonValue {}

  /** {@code null}. */
  record JsonNull() implements JsonValue {}
}
