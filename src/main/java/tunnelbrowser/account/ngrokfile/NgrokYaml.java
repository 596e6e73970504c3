package tunnelbrowser.account.ngrokfile;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the key out of the text of ngrok's configuration file.
 *
 * <p>It goes by the events of the parser: nothing is built, no alias is expanded, no tag obeyed,
 * and depth costs no stack.
 */
public final class NgrokYaml {
  private static final String KEY = "api_key";
  private static final String AGENT = "agent";
  private static final int LARGEST = 1_000_000;
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private final Iterator<Event> events;

  private NgrokYaml(Iterator<Event> events) {
    this.events = events;
  }

  /** The text cannot be understood; the message says where and repeats none of it. */
  public static final class NotYaml extends Exception {
    private static final long serialVersionUID = 1L;

    NotYaml(String message) {
      super(message);
    }
  }

  /**
   * The key: {@code agent.api_key}, as in version 3, or else the {@code api_key} of version 2.
   *
   * @throws NotYaml if the text breaks YAML's rules before a key of version 3 is found
   */
  public static Optional<String> apiKey(String yaml) throws NotYaml {
    if (yaml.length() > LARGEST) {
      throw new NotYaml("it is larger than 1 MB");
    }
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LARGEST).build();
    try {
      return new NgrokYaml(new ParserImpl(settings, new StreamReader(settings, yaml))).document();
    } catch (MarkedYamlEngineException broken) {
      throw new NotYaml(
          broken
              .getProblemMark()
              .map(mark -> "line " + (mark.getLine() + 1) + " is not YAML")
              .orElse("it is not YAML"));
    } catch (YamlEngineException | IllegalArgumentException broken) {
      // the library has no exception of its own for half an escape at the end, and lets Java's out
      throw new NotYaml("it is not YAML");
    }
  }

  private Optional<String> document() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof MappingStartEvent) {
        return topLevel();
      }
      if (event instanceof CollectionStartEvent || event instanceof ScalarEvent) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> topLevel() {
    Optional<String> older = Optional.empty();
    for (Event name = events.next(); !(name instanceof CollectionEndEvent); name = events.next()) {
      Event value = valueOf(name);
      if (isCalled(name, KEY)) {
        older = scalar(value);
      }
      if (isCalled(name, AGENT) && value instanceof MappingStartEvent) {
        Optional<String> key = agent();
        if (key.isPresent()) {
          return key;
        }
      } else {
        skip(value);
      }
    }
    return older;
  }

  private Optional<String> agent() {
    Optional<String> key = Optional.empty();
    for (Event name = events.next(); !(name instanceof CollectionEndEvent); name = events.next()) {
      Event value = valueOf(name);
      if (isCalled(name, KEY)) {
        key = scalar(value);
      }
      skip(value);
    }
    return key;
  }

  private Event valueOf(Event name) {
    skip(name);
    return events.next();
  }

  private void skip(Event node) {
    int depth = node instanceof CollectionStartEvent ? 1 : 0;
    while (depth > 0) {
      switch (events.next()) {
        case CollectionStartEvent deeper -> depth++;
        case CollectionEndEvent end -> depth--;
        default -> {}
      }
    }
  }

  private static boolean isCalled(Event event, String name) {
    return event instanceof ScalarEvent scalar && scalar.getValue().equals(name);
  }

  private static Optional<String> scalar(Event event) {
    return event instanceof ScalarEvent scalar
            && !(scalar.getScalarStyle() == ScalarStyle.PLAIN && NULLS.contains(scalar.getValue()))
        ? Optional.of(scalar.getValue()).filter(value -> !value.isBlank())
        : Optional.empty();
  }
}
