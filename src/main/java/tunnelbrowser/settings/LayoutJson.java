package tunnelbrowser.settings;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonBoolean;
import tunnelbrowser.json.JsonValue.JsonNumber;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;

/** A layout as members of the settings. What does not change stays as it was written. */
final class LayoutJson {
  private static final JsonObject NONE = new JsonObject(Map.of());
  private static final String THEME = "theme";
  private static final String ROWS = "rows";
  private static final String COMPACT = "compact";
  private static final String TEXT_SIZE = "textPercent";
  private static final String DIVIDER = "divider";
  private static final String DETAILS_HIDDEN = "detailsHidden";
  private static final String WINDOW = "window";
  private static final String TABLES = "tables";
  private static final String MAXIMIZED = "maximized";

  /** Farther away is no screen, and no screen is larger. */
  private static final int FARTHEST = 100_000;

  private LayoutJson() {}

  /** The layout among the settings' members; each value that makes no sense is the default. */
  static Layout read(JsonObject settings) {
    return new Layout(
        settings.text(THEME).flatMap(LayoutJson::theme).orElse(Layout.DEFAULT.theme()),
        sizes(settings),
        number(settings, DIVIDER).filter(share -> share >= 0.01 && share <= 0.99),
        isTrue(settings, DETAILS_HIDDEN),
        window(object(settings, WINDOW)),
        tables(object(settings, TABLES)));
  }

  /** The settings with that layout; what is no layout stays as it was. */
  static JsonObject merge(JsonObject settings, Layout layout) {
    Layout before = read(settings);
    Map<String, JsonValue> members = new LinkedHashMap<>(settings.members());
    if (!before.theme().equals(layout.theme())) {
      members.put(THEME, new JsonString(layout.theme().name().toLowerCase(Locale.ROOT)));
    }
    if (before.sizes().rows() != layout.sizes().rows()) {
      boolean compact = layout.sizes().rows() == RowDensity.COMPACT;
      put(members, ROWS, compact ? Optional.of(new JsonString(COMPACT)) : Optional.empty());
    }
    if (before.sizes().text() != layout.sizes().text()) {
      int text = layout.sizes().text();
      boolean usual = text == Sizes.DEFAULT.text();
      put(members, TEXT_SIZE, usual ? Optional.empty() : Optional.of(number(text)));
    }
    if (!before.divider().equals(layout.divider())) {
      put(members, DIVIDER, layout.divider().map(share -> new JsonNumber(share.toString())));
    }
    if (before.detailsHidden() != layout.detailsHidden()) {
      put(members, DETAILS_HIDDEN, ifTrue(layout.detailsHidden()));
    }
    if (!before.window().equals(layout.window())) {
      JsonObject found = object(settings, WINDOW);
      put(members, WINDOW, layout.window().map(place -> written(found, place)));
    }
    if (!before.tables().equals(layout.tables())) {
      JsonObject tables = written(object(settings, TABLES), before, layout);
      put(members, TABLES, Optional.of(tables).filter(some -> !some.members().isEmpty()));
    }
    return new JsonObject(members);
  }

  private static Optional<ColorTheme> theme(String written) {
    return Stream.of(ColorTheme.values())
        .filter(theme -> theme.name().toLowerCase(Locale.ROOT).equals(written))
        .findFirst();
  }

  private static Sizes sizes(JsonObject settings) {
    boolean compact = settings.text(ROWS).filter(COMPACT::equals).isPresent();
    return new Sizes(
        compact ? RowDensity.COMPACT : RowDensity.NORMAL,
        whole(settings, TEXT_SIZE, Sizes.SMALLEST_TEXT, Sizes.LARGEST_TEXT)
            .orElse(Sizes.DEFAULT.text()));
  }

  private static Optional<WindowPlace> window(JsonObject json) {
    Optional<Integer> x = whole(json, "x", -FARTHEST, FARTHEST);
    Optional<Integer> y = whole(json, "y", -FARTHEST, FARTHEST);
    Optional<Integer> width = whole(json, "width", 1, FARTHEST);
    Optional<Integer> height = whole(json, "height", 1, FARTHEST);
    boolean maximized = isTrue(json, MAXIMIZED);
    return x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent()
        ? Optional.of(new WindowPlace(x.get(), y.get(), width.get(), height.get(), maximized))
        : Optional.empty();
  }

  private static JsonObject written(JsonObject found, WindowPlace place) {
    Map<String, JsonValue> members = new LinkedHashMap<>(found.members());
    members.put("x", number(place.x()));
    members.put("y", number(place.y()));
    members.put("width", number(place.width()));
    members.put("height", number(place.height()));
    put(members, MAXIMIZED, ifTrue(place.maximized()));
    return new JsonObject(members);
  }

  private static boolean isTrue(JsonObject json, String name) {
    return json.members().get(name) instanceof JsonBoolean(boolean flag) && flag;
  }

  /** What is false is not written. */
  private static Optional<JsonBoolean> ifTrue(boolean flag) {
    return flag ? Optional.of(new JsonBoolean(true)) : Optional.empty();
  }

  private static Map<String, TableLayout> tables(JsonObject json) {
    Map<String, TableLayout> tables = new LinkedHashMap<>();
    json.members()
        .keySet()
        .forEach(owner -> tables.put(owner, TableJson.read(object(json, owner))));
    return tables;
  }

  private static JsonObject written(JsonObject found, Layout before, Layout layout) {
    Map<String, JsonValue> members = new LinkedHashMap<>(found.members());
    Set<String> owners = new LinkedHashSet<>(before.tables().keySet());
    owners.addAll(layout.tables().keySet());
    for (String owner : owners) {
      if (!before.table(owner).equals(layout.table(owner))) {
        JsonObject table = TableJson.merge(object(found, owner), layout.table(owner));
        put(members, owner, Optional.of(table).filter(some -> !some.members().isEmpty()));
      }
    }
    return new JsonObject(members);
  }

  /** The member of that name if it is an object, or else one without members. */
  private static JsonObject object(JsonObject json, String name) {
    return json.members().get(name) instanceof JsonObject member ? member : NONE;
  }

  /** The member of that name if it is a whole number in that range, once rounded. */
  static Optional<Integer> whole(JsonObject json, String name, int least, int greatest) {
    return number(json, name)
        .map(Math::rint)
        .filter(value -> value >= least && value <= greatest)
        .map(Double::intValue);
  }

  private static Optional<Double> number(JsonObject json, String name) {
    return json.members().get(name) instanceof JsonNumber(String literal)
        ? Optional.of(Double.valueOf(literal))
        : Optional.empty();
  }

  static JsonNumber number(int value) {
    return new JsonNumber(String.valueOf(value));
  }

  static void put(
      Map<String, JsonValue> members, String name, Optional<? extends JsonValue> value) {
    if (value.isPresent()) {
      members.put(name, value.get());
    } else {
      members.remove(name);
    }
  }
}
