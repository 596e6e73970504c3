package tunnelbrowser.ui.detail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonArray;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.ui.detail.DetailField.Value;
import tunnelbrowser.ui.text.ValueText;

/** Turns whatever the API returns by an address into the lines of the detail pane. */
final class ResourceFields {
  private static final Set<String> ACRONYMS =
      Set.of("id", "uri", "url", "ip", "os", "tls", "ssh", "http", "https", "tcp", "acl");

  /** What only programs ask for. */
  private static final Set<String> LAST = Set.of("id", "uri");

  private ResourceFields() {}

  /** Every member of a resource, whatever it is called; its id and address come last. */
  static List<DetailField> of(JsonObject resource) {
    List<DetailField> fields = new ArrayList<>();
    List<DetailField> last = new ArrayList<>();
    resource
        .members()
        .forEach((name, value) -> addTo(LAST.contains(name) ? last : fields, name, value));
    return DetailFields.arranged(fields, last);
  }

  /** What the API calls a member has no translation. */
  static Message inWords(String member) {
    String words =
        Stream.of(member.split("_", -1))
            .map(word -> ACRONYMS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
            .collect(Collectors.joining(" "));
    return Message.of("detail.member", ValueText.oneLine(words));
  }

  private static void addTo(List<DetailField> fields, String name, JsonValue value) {
    if (value instanceof JsonArray(List<JsonValue> elements)
        && !elements.isEmpty()
        && elements.stream().allMatch(element -> ref(element).isPresent())) {
      elements.forEach(element -> addTo(fields, name, element));
    } else {
      fields.add(new DetailField(inWords(name), shown(name, value)));
    }
  }

  private static Value shown(String name, JsonValue value) {
    return switch (value) {
      case JsonString(String text) when name.equals("metadata") -> jsonOrProse(text);
      case JsonString(String text) -> words(text);
      case JsonObject object ->
          ref(object).<Value>map(Value.Link::new).orElseGet(() -> structure(object));
      case JsonArray array -> array.elements().isEmpty() ? new Value.Absent() : structure(array);
      case JsonValue.JsonNumber(String literal) -> new Value.Prose(literal);
      case JsonValue.JsonBoolean(boolean flag) ->
          new Value.Prose(Messages.text(flag ? "detail.yes" : "detail.no"));
      case JsonValue.JsonNull() -> new Value.Absent();
    };
  }

  private static Value structure(JsonValue value) {
    return value instanceof JsonObject object && object.members().isEmpty()
        ? new Value.Absent()
        : new Value.Json(JsonText.pretty(value));
  }

  /** An object that has an id and a uri, and nothing else, is a reference. */
  private static Optional<Ref> ref(JsonValue value) {
    return value instanceof JsonObject object
            && object.members().keySet().equals(Set.of("id", "uri"))
        ? object.text("id").flatMap(id -> object.text("uri").map(uri -> new Ref(id, uri)))
        : Optional.empty();
  }

  private static Value words(String text) {
    return text.isBlank()
        ? new Value.Absent()
        : moment(text).<Value>map(Value.Moment::new).orElseGet(() -> wordsOrCode(text));
  }

  private static Value wordsOrCode(String text) {
    boolean code = text.chars().noneMatch(Character::isWhitespace) && text.length() > 8;
    return code ? new Value.Code(text) : new Value.Prose(text);
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException notAMoment) {
      return Optional.empty();
    }
  }

  /** JSON laid out if it is an object or a list, and otherwise the words that it is. */
  static Value jsonOrProse(String text) {
    return JsonText.parse(text)
        .filter(value -> value instanceof JsonObject || value instanceof JsonArray)
        .<Value>map(value -> new Value.Json(JsonText.pretty(value)))
        .orElseGet(() -> Value.prose(text));
  }
}
