package tunnelbrowser.account.ngrokfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Builds the outline of the first document from the parser's events.
 *
 * <p>An alias stands for the one node that it names and is never expanded, and depth costs no
 * stack, so that no text takes more than its own size.
 */
final class YamlOutline {
  private static final int MOST_MERGED = 100;

  private final Map<String, YamlNode> anchored = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable YamlNode root;

  /** A collection whose end has not come yet. */
  private sealed interface Open {
    Optional<Anchor> anchor();

    void add(YamlNode child);

    YamlNode closed();
  }

  private record OpenMapping(Optional<Anchor> anchor, MappingEntries entries) implements Open {
    @Override
    public void add(YamlNode child) {
      entries.add(child);
    }

    @Override
    public YamlNode closed() {
      return entries.complete();
    }
  }

  private record OpenListing(Optional<Anchor> anchor, List<YamlNode.Mapping> mappings)
      implements Open {
    @Override
    public void add(YamlNode child) {
      if (child instanceof YamlNode.Mapping mapping && mappings.size() < MOST_MERGED) {
        mappings.add(mapping);
      }
    }

    @Override
    public YamlNode closed() {
      return new YamlNode.Listing(mappings);
    }
  }

  /** The document's node once it is complete. */
  Optional<YamlNode> root() {
    return Optional.ofNullable(root);
  }

  /** The entry of the document's mapping, of which all has been read but the rest. */
  Optional<YamlNode> entrySoFar(String name) {
    return open.size() == 1 && open.element() instanceof OpenMapping(var anchor, var entries)
        ? entries.own(name)
        : Optional.empty();
  }

  void take(Event event) {
    switch (event) {
      case MappingStartEvent start ->
          open.push(new OpenMapping(start.getAnchor(), new MappingEntries()));
      case SequenceStartEvent start ->
          open.push(new OpenListing(start.getAnchor(), new ArrayList<>(0)));
      case CollectionEndEvent end -> {
        Open collection = open.pop();
        complete(collection.closed(), collection.anchor());
      }
      case ScalarEvent scalar ->
          complete(
              new YamlNode.Text(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN),
              scalar.getAnchor());
      case AliasEvent alias ->
          complete(
              anchored.getOrDefault(alias.getAlias().getValue(), new YamlNode.Dangling()),
              Optional.empty());
      default -> {}
    }
  }

  private void complete(YamlNode node, Optional<Anchor> anchor) {
    anchor.ifPresent(name -> anchored.put(name.getValue(), node));
    if (open.isEmpty()) {
      root = node;
    } else {
      open.element().add(node);
    }
  }
}
