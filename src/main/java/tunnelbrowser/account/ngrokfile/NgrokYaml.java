package tunnelbrowser.account.ngrokfile;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/**
 * Reads the key out of the text of ngrok's configuration file.
 *
 * <p>It goes by the events of the parser: nothing is built but an outline, no alias is expanded, no
 * tag obeyed, and depth costs no stack.
 */
public final class NgrokYaml {
  private static final int LARGEST = 1_000_000;
  private static final YamlNode NOTHING = new YamlNode.Text("", true);
  private static final Message NO_TEXT = Message.of("yaml.keyNoText");

  private NgrokYaml() {}

  /**
   * The text cannot be understood. The explanation says where, in brackets, and repeats none of it.
   */
  public static final class NotYaml extends ExplainedException {
    private static final long serialVersionUID = 1L;

    NotYaml(Message explanation) {
      super(explanation);
    }
  }

  /**
   * The key: {@code agent.api_key}, as in version 3, or else the {@code api_key} of version 2.
   *
   * <p>Aliases and merge keys are followed.
   *
   * @throws NotYaml if the text breaks YAML's rules before a key of version 3 is found, or if what
   *     stands in the key's place is not a text
   */
  public static Optional<String> apiKey(String yaml) throws NotYaml {
    if (yaml.length() > LARGEST) {
      throw new NotYaml(Message.of("yaml.tooLarge"));
    }
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LARGEST).build();
    try {
      return key(new ParserImpl(settings, new StreamReader(settings, yaml)));
    } catch (MarkedYamlEngineException broken) {
      throw new NotYaml(
          broken
              .getProblemMark()
              .map(mark -> Message.of("yaml.line", mark.getLine() + 1))
              .orElseGet(() -> Message.of("yaml.none")));
    } catch (YamlEngineException | IllegalArgumentException broken) {
      // the library has no exception of its own for half an escape at the end, and lets Java's out
      throw new NotYaml(Message.of("yaml.none"));
    }
  }

  private static Optional<String> key(Iterator<Event> events) throws NotYaml {
    YamlOutline outline = new YamlOutline();
    while (events.hasNext() && outline.root().isEmpty()) {
      outline.take(events.next());
      Optional<String> key = outline.entrySoFar(MappingEntries.AGENT).flatMap(NgrokYaml::textOfKey);
      if (key.isPresent()) {
        return key;
      }
    }
    Optional<YamlNode> agent = outline.root().flatMap(all -> entry(all, MappingEntries.AGENT));
    Optional<YamlNode> newer = agent.flatMap(all -> entry(all, MappingEntries.KEY));
    Optional<YamlNode> older = outline.root().flatMap(all -> entry(all, MappingEntries.KEY));
    Optional<String> key = newer.flatMap(NgrokYaml::text).or(() -> older.flatMap(NgrokYaml::text));
    if (key.isEmpty()) {
      refuse(agent.filter(YamlNode.Dangling.class::isInstance).or(() -> newer).or(() -> older));
    }
    return key;
  }

  /** A key that is there, but not as a text, is no missing one. */
  private static void refuse(Optional<YamlNode> inItsPlace) throws NotYaml {
    switch (inItsPlace.orElse(NOTHING)) {
      case YamlNode.Text nothing -> {}
      case YamlNode.Mapping filledByNobody -> throw new NotYaml(NO_TEXT);
      case YamlNode.Listing several -> throw new NotYaml(NO_TEXT);
      case YamlNode.Dangling alias -> throw new NotYaml(Message.of("yaml.dangling"));
    }
  }

  private static Optional<String> textOfKey(YamlNode agent) {
    return entry(agent, MappingEntries.KEY).flatMap(NgrokYaml::text);
  }

  private static Optional<YamlNode> entry(YamlNode node, String name) {
    return node instanceof YamlNode.Mapping(Map<String, YamlNode> entries)
        ? Optional.ofNullable(entries.get(name))
        : Optional.empty();
  }

  private static Optional<String> text(YamlNode node) {
    return node instanceof YamlNode.Text text ? text.present() : Optional.empty();
  }
}
