package tunnelbrowser.account.ngrokfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** As much of a YAML node as is needed to find the key in it. */
sealed interface YamlNode {
  Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  /**
   * A scalar.
   *
   * @param plain whether it has no quotes, so that it may be a null or the name of a merge
   */
  record Text(String value, boolean plain) implements YamlNode {
    Optional<String> present() {
      return value.isBlank() || (plain && NULLS.contains(value))
          ? Optional.empty()
          : Optional.of(value);
    }
  }

  /** A mapping's own and merged entries, of which only those with telling names are kept. */
  record Mapping(Map<String, YamlNode> entries) implements YamlNode {
    public Mapping {
      entries = Map.copyOf(entries);
    }
  }

  /** A sequence, of which only the mappings are kept, because they can be merged. */
  record Listing(List<Mapping> mappings) implements YamlNode {
    public Listing {
      mappings = List.copyOf(mappings);
    }
  }

  /** An alias of what is not there, or not complete yet. */
  record Dangling() implements YamlNode {}
}
