package tunnelbrowser.fleet.query;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.CaseFolding;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.LabelField;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/**
 * The fields that a query can ask for by name, and their values. When a tunnel started is not among
 * them: nobody looks for the instant.
 */
public final class QueryFields {
  private static final String LABEL = "label.";

  private QueryFields() {}

  /** The name that a query is written with; empty if there is none. */
  public static Optional<String> name(Field field) {
    return switch (field) {
      case BuiltInField builtIn -> names(builtIn).stream().findFirst();
      case LabelField(String key) -> Optional.of(LABEL + QuotedText.value(key));
    };
  }

  /** The field that a person means by that name, in upper or lower case; empty if there is none. */
  static Optional<Field> named(String name) {
    String folded = CaseFolding.fold(name);
    if (folded.startsWith(LABEL)) {
      String key = name.substring(LABEL.length());
      return Optional.of(key.startsWith("\"") ? QuotedText.content(key) : key)
          .filter(some -> !some.isEmpty())
          .map(LabelField::new);
    }
    for (BuiltInField field : BuiltInField.values()) {
      if (names(field).contains(folded)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The usual one first. */
  private static List<String> names(BuiltInField field) {
    return switch (field) {
      case PUBLIC_URL -> List.of("url", "public_url");
      case FORWARDS_TO -> List.of("forwards", "forwards_to");
      case PROTOCOL -> List.of("proto", "protocol");
      case REGION -> List.of("region");
      case STARTED -> List.of();
      case LABELS -> List.of("label", "labels");
      case METADATA -> List.of("metadata");
      case SESSION -> List.of("session", "tunnel_session");
      case ENDPOINT -> List.of("endpoint");
      case BACKENDS -> List.of("backend", "backends");
      case ID -> List.of("id");
    };
  }

  /** Whether a tunnel can have several values. */
  static boolean hasSeveral(Field field) {
    return field == BuiltInField.LABELS || field == BuiltInField.BACKENDS;
  }

  /**
   * What the tunnel has in that field, of which a term asks for one: of labels their values,
   * whatever their keys.
   *
   * @return without a value it is one empty text
   */
  static List<String> values(Field field, Tunnel tunnel) {
    List<String> values =
        switch (field) {
          case BuiltInField.LABELS -> List.copyOf(tunnel.labels().values());
          case BuiltInField.BACKENDS -> tunnel.backends().stream().map(Ref::id).toList();
          case BuiltInField _, LabelField _ -> List.of(field.text(tunnel));
        };
    return values.isEmpty() ? List.of("") : values;
  }
}
