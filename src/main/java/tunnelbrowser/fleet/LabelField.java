package tunnelbrowser.fleet;

import java.util.Optional;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.Tunnel;

/**
 * The value of one of a tunnel's labels. Its id is {@code label:} and the key.
 *
 * @param key the label's name, case included; not empty
 */
public record LabelField(String key) implements Field {
  private static final String PREFIX = "label:";

  /**
   * @throws IllegalArgumentException if the key is empty
   */
  public LabelField {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("A label has a key.");
    }
  }

  static Optional<Field> parse(String id) {
    return id.startsWith(PREFIX) && id.length() > PREFIX.length()
        ? Optional.of(new LabelField(id.substring(PREFIX.length())))
        : Optional.empty();
  }

  @Override
  public String id() {
    return PREFIX + key;
  }

  @Override
  public Message title() {
    return Message.of("field.label", key);
  }

  @Override
  public String text(Tunnel tunnel) {
    return tunnel.labels().getOrDefault(key, "");
  }
}
