package tunnelbrowser.ui.detail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.detail.DetailField.Value;
import tunnelbrowser.ui.text.ValueText;

/** Turns tunnels and resources into the lines of the detail pane. */
final class DetailFields {
  private static final Set<String> ACRONYMS =
      Set.of("id", "uri", "url", "ip", "os", "tls", "ssh", "http", "https", "tcp", "acl");

  /** What only programs ask for. */
  private static final Set<String> LAST = Set.of("id", "uri");

  private DetailFields() {}

  /** What is known of a place before it is read. */
  static List<DetailField> known(DetailTarget place) {
    return switch (place) {
      case DetailTarget.OfTunnel(Tunnel listed) -> of(listed);
      case DetailTarget.OfRef(var kind, Ref ref) -> of(ref);
    };
  }

  /** Every field of the API reference but the title, what people look for first at the top. */
  static List<DetailField> of(Tunnel tunnel) {
    List<DetailField> fields = new ArrayList<>();
    tunnel
        .oddities()
        .forEach(oddity -> fields.add(line("detail.field.oddity", prose(Messages.text(oddity)))));
    fields.add(line("detail.field.forwardsTo", code(tunnel.forwardsTo())));
    fields.add(
        line(
            "detail.field.started",
            tunnel.startedAt().<Value>map(Value.Moment::new).orElseGet(Value.Absent::new)));
    fields.add(line("detail.field.protocol", badge(tunnel.proto())));
    fields.add(line("detail.field.region", badge(tunnel.region())));
    fields.add(line("detail.field.labels", pairs(tunnel.labels())));
    fields.add(line("detail.field.metadata", metadata(tunnel.metadata())));
    fields.add(line("detail.field.session", link(tunnel.session())));
    fields.add(line("detail.field.endpoint", link(tunnel.endpoint())));
    if (tunnel.backends().isEmpty()) {
      fields.add(line("detail.field.backend", new Value.Absent()));
    }
    tunnel
        .backends()
        .forEach(backend -> fields.add(line("detail.field.backend", new Value.Link(backend))));
    return arranged(fields, List.of(line("detail.field.id", code(tunnel.id()))));
  }

  /** Every member of a resource, whatever it is called; its id and address come last. */
  static List<DetailField> of(JsonObject resource) {
    List<DetailField> fields = new ArrayList<>();
    List<DetailField> last = new ArrayList<>();
    resource
        .members()
        .forEach((name, value) -> addTo(LAST.contains(name) ? last : fields, name, value));
    return arranged(fields, last);
  }

  /** What is known of a reference before it is read. */
  private static List<DetailField> of(Ref ref) {
    return arranged(
        List.of(),
        List.of(
            line("detail.field.id", code(ref.id())),
            new DetailField(inWords("uri"), code(ref.uri()))));
  }

  /** All absent fields are one line. */
  private static List<DetailField> arranged(List<DetailField> first, List<DetailField> last) {
    List<DetailField> fields = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (DetailField field : first) {
      if (field.value() instanceof Value.Absent) {
        missing.add(Messages.text(field.name()));
      } else {
        fields.add(field);
      }
    }
    if (!missing.isEmpty()) {
      fields.add(line("detail.notSet", new Value.Missing(String.join(", ", missing))));
    }
    List<DetailField> there =
        last.stream().filter(field -> !(field.value() instanceof Value.Absent)).toList();
    if (!there.isEmpty()) {
      fields.add(line("detail.group.api", new Value.Heading()));
      fields.addAll(there);
    }
    return List.copyOf(fields);
  }

  private static DetailField line(String key, Value value) {
    return new DetailField(Message.of(key), value);
  }

  /** What the API calls a member has no translation. */
  private static Message inWords(String member) {
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
      case JsonString(String text) when name.equals("metadata") -> metadata(text);
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

  private static Value metadata(String text) {
    return JsonText.parse(text)
        .filter(value -> value instanceof JsonObject || value instanceof JsonArray)
        .<Value>map(value -> new Value.Json(JsonText.pretty(value)))
        .orElseGet(() -> prose(text));
  }

  private static Value pairs(Map<String, String> pairs) {
    return pairs.isEmpty() ? new Value.Absent() : new Value.Pairs(pairs);
  }

  private static Value link(Optional<Ref> ref) {
    return ref.<Value>map(Value.Link::new).orElseGet(Value.Absent::new);
  }

  private static Value badge(String text) {
    return text.isBlank() ? new Value.Absent() : new Value.Badge(text);
  }

  private static Value code(String text) {
    return text.isBlank() ? new Value.Absent() : new Value.Code(text);
  }

  private static Value prose(String text) {
    return text.isBlank() ? new Value.Absent() : new Value.Prose(text);
  }
}
