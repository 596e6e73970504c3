package tunnelbrowser.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What the suites found, as a page for people and as a list for programs. */
final class Report {
  private static final Gson JSON = new GsonBuilder().setPrettyPrinting().create();

  private final List<String> rows = new ArrayList<>();
  private final List<String> below = new ArrayList<>();
  private final JsonArray entries = new JsonArray();

  /**
   * @param notes a line each; those that belong into a list begin with its mark
   */
  void add(String suite, List<Comparison> comparisons, List<String> notes) {
    for (Comparison comparison : comparisons) {
      rows.add("| " + suite + " " + comparison.row());
      entries.add(entry(comparison));
    }
    section(suite, notes);
  }

  void leaveOut(String suite, String why) {
    section(suite, List.of("Not measured: " + why));
  }

  /**
   * The page, with one table.
   *
   * @param conditions when and on what it was measured
   */
  List<String> page(String conditions) {
    List<String> page = new ArrayList<>(List.of("# Benchmarks", "", conditions, ""));
    page.add("| suite | | ours | against | ratio | goal, at most | met |");
    page.add("|---|---|---:|---:|---:|---:|---|");
    page.addAll(rows);
    page.addAll(below);
    return page;
  }

  /** The comparisons alone. */
  String json() {
    return JSON.toJson(entries) + "\n";
  }

  private void section(String suite, List<String> lines) {
    if (!lines.isEmpty()) {
      below.addAll(List.of("", "## " + suite, ""));
      below.addAll(lines);
    }
  }

  private static JsonObject entry(Comparison comparison) {
    JsonObject entry = new JsonObject();
    entry.addProperty("name", comparison.name());
    entry.addProperty("unit", comparison.unit());
    entry.addProperty("ours", comparison.ours());
    entry.addProperty("other", comparison.other());
    entry.addProperty("otherName", comparison.otherName());
    entry.addProperty("ratio", comparison.ratio());
    entry.addProperty("goal", comparison.goal());
    entry.addProperty("met", comparison.met());
    return entry;
  }
}
