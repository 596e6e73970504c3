package tunnelbrowser.account.ngrokfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a mapping that is being read. Those that a merge key ({@code <<}) brings, which
 * YAML 1.1 has and ngrok's own reader obeys, give way to its own, and earlier merges win.
 */
final class MappingEntries {
  static final String KEY = "api_key";
  static final String AGENT = "agent";

  private static final Set<String> TELLING = Set.of(KEY, AGENT);
  private static final YamlNode.Text MERGE = new YamlNode.Text("<<", true);

  private final Map<String, YamlNode> own = new HashMap<>(0);
  private final Map<String, YamlNode> merged = new HashMap<>(0);
  private @Nullable YamlNode name;

  /** Takes names and values by turns. */
  void add(YamlNode node) {
    if (name == null) {
      name = node;
      return;
    }
    if (MERGE.equals(name)) {
      merge(node);
    } else if (name instanceof YamlNode.Text text && TELLING.contains(text.value())) {
      own.put(text.value(), node);
    }
    name = null;
  }

  private void merge(YamlNode node) {
    switch (node) {
      case YamlNode.Mapping(Map<String, YamlNode> entries) -> entries.forEach(merged::putIfAbsent);
      case YamlNode.Listing(List<YamlNode.Mapping> mappings) ->
          mappings.forEach(each -> each.entries().forEach(merged::putIfAbsent));
      case YamlNode.Dangling nobodyKnowsWhat -> merged.putIfAbsent(KEY, nobodyKnowsWhat);
      case YamlNode.Text nothing -> {}
    }
  }

  Optional<YamlNode> own(String wanted) {
    return Optional.ofNullable(own.get(wanted));
  }

  YamlNode.Mapping complete() {
    if (merged.isEmpty()) {
      return new YamlNode.Mapping(own);
    }
    Map<String, YamlNode> all = new HashMap<>(merged);
    all.putAll(own);
    return new YamlNode.Mapping(all);
  }
}
