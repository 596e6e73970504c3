package tunnelbrowser.ui.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.LabelField;
import tunnelbrowser.fleet.query.QueryFields;
import tunnelbrowser.fleet.query.Term;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

/**
 * A value that a tunnel has in a field, or that it has none.
 *
 * @param text in full; empty if the tunnel has none
 */
record CellValue(Field field, String text) {
  private static final int MOST_CHARACTERS = 40;

  /** What a cell shows, as one. */
  static CellValue whole(Field field, Tunnel tunnel) {
    return new CellValue(field, field.text(tunnel));
  }

  /** What can be asked for in the filter: each label by itself, and no point in time. */
  static List<CellValue> searchable(Field field, Tunnel tunnel) {
    if (field == BuiltInField.LABELS && !tunnel.labels().isEmpty()) {
      return tunnel.labels().entrySet().stream()
          .filter(label -> !label.getKey().isEmpty())
          .map(CellValue::ofLabel)
          .toList();
    }
    return QueryFields.name(field).isPresent() ? List.of(whole(field, tunnel)) : List.of();
  }

  private static CellValue ofLabel(Map.Entry<String, String> label) {
    return new CellValue(new LabelField(label.getKey()), label.getValue());
  }

  /** What asks for it; empty if it has what cannot be typed, such as a line break. */
  Optional<Term> term() {
    boolean typed = text.chars().noneMatch(Character::isISOControl);
    return typed ? Optional.of(new Term.Is(field, text)) : Optional.empty();
  }

  /** As much of a text as a menu or a remark has room for. */
  static String brief(String text) {
    return ValueText.beginning(ValueText.oneLine(text), MOST_CHARACTERS);
  }

  /** For a menu in which only this field occurs. */
  String shortText() {
    String value = brief(text);
    return switch (field) {
      case BuiltInField _ -> value;
      case LabelField(String key) -> Messages.text("row.label", ValueText.oneLine(key), value);
    };
  }

  /** For a menu of several fields. */
  String titledText() {
    return switch (field) {
      case BuiltInField _ ->
          Messages.text(
              "row.titled", Messages.text(field.title()), ValueText.orAbsent(shortText()));
      case LabelField _ -> shortText();
    };
  }
}
