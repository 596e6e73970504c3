package tunnelbrowser.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonArray;
import tunnelbrowser.json.JsonValue.JsonBoolean;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;

/** A table's layout as a JSON object. What does not change stays as it was written. */
final class TableJson {
  private static final String COLUMNS = "columns";
  private static final String SORT = "sort";
  private static final String FILTER = "filter";
  private static final String ID = "id";
  private static final String WIDTH = "width";
  private static final String SHOWN = "shown";
  private static final String DESCENDING = "descending";

  /** No table has more; what else is in the file is not the program's. */
  private static final int MOST_COLUMNS = 200;

  private TableJson() {}

  static TableLayout read(JsonObject json) {
    return new TableLayout(
        columns(json)
            .map(
                column ->
                    new ColumnLayout(
                        id(column),
                        LayoutJson.whole(
                            column, WIDTH, ColumnLayout.LEAST_WIDTH, ColumnLayout.GREATEST_WIDTH),
                        isTrue(column, SHOWN, true)))
            .toList(),
        json.members().get(SORT) instanceof JsonArray
            ? Optional.of(
                identified(json, SORT)
                    .map(key -> new SortColumn(id(key), isTrue(key, DESCENDING, false)))
                    .toList())
            : Optional.empty(),
        json.text(FILTER).filter(TableLayout::canKeepFilter).orElse(""));
  }

  /** The table with that layout; members that are not known stay, those of columns included. */
  static JsonObject merge(JsonObject json, TableLayout layout) {
    TableLayout before = read(json);
    Map<String, JsonValue> members = new LinkedHashMap<>(json.members());
    if (!before.columns().equals(layout.columns())) {
      Map<String, JsonObject> found = new LinkedHashMap<>();
      columns(json).forEach(column -> found.put(id(column), column));
      List<JsonValue> columns = new ArrayList<>();
      layout.columns().forEach(column -> columns.add(written(found, column)));
      LayoutJson.put(
          members,
          COLUMNS,
          columns.isEmpty() ? Optional.empty() : Optional.of(new JsonArray(columns)));
    }
    if (!before.sort().equals(layout.sort())) {
      LayoutJson.put(members, SORT, layout.sort().map(TableJson::written));
    }
    if (!before.filter().equals(layout.filter())) {
      LayoutJson.put(
          members,
          FILTER,
          Optional.of(layout.filter()).filter(text -> !text.isEmpty()).map(JsonString::new));
    }
    return new JsonObject(members);
  }

  private static JsonObject written(Map<String, JsonObject> found, ColumnLayout column) {
    JsonObject before = found.get(column.id());
    Map<String, JsonValue> members =
        new LinkedHashMap<>(before == null ? Map.of() : before.members());
    members.put(ID, new JsonString(column.id()));
    LayoutJson.put(members, WIDTH, column.width().map(LayoutJson::number));
    LayoutJson.put(
        members, SHOWN, column.shown() ? Optional.empty() : Optional.of(new JsonBoolean(false)));
    return new JsonObject(members);
  }

  private static JsonArray written(List<SortColumn> sort) {
    List<JsonValue> keys = new ArrayList<>();
    for (SortColumn key : sort) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      members.put(ID, new JsonString(key.id()));
      if (key.descending()) {
        members.put(DESCENDING, new JsonBoolean(true));
      }
      keys.add(new JsonObject(members));
    }
    return new JsonArray(keys);
  }

  private static Stream<JsonObject> columns(JsonObject table) {
    return identified(table, COLUMNS);
  }

  /** The objects in that array that have an id, the first of each one. */
  private static Stream<JsonObject> identified(JsonObject table, String name) {
    Map<String, JsonObject> byId = new LinkedHashMap<>();
    if (table.members().get(name) instanceof JsonArray(List<JsonValue> elements)) {
      for (JsonValue element : elements) {
        if (element instanceof JsonObject json && byId.size() < MOST_COLUMNS) {
          json.text(ID).filter(id -> !id.isBlank()).ifPresent(id -> byId.putIfAbsent(id, json));
        }
      }
    }
    return byId.values().stream();
  }

  private static String id(JsonObject json) {
    return json.text(ID).orElse("");
  }

  private static boolean isTrue(JsonObject json, String name, boolean otherwise) {
    return json.members().get(name) instanceof JsonBoolean(boolean value) ? value : otherwise;
  }
}
