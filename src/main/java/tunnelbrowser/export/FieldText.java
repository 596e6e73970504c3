package tunnelbrowser.export;

import java.util.stream.Stream;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;

/** A tunnel's fields as people read them on a terminal. */
public final class FieldText {
  private static final String ABSENT = "—";

  private FieldText() {}

  /** The field's value on one line, in full; a dash if there is none. */
  static String shown(Field field, Tunnel tunnel) {
    String text = field.text(tunnel);
    return text.isEmpty() ? ABSENT : TerminalText.plain(text);
  }

  /** One line for each field: its title and its value in full. */
  public static String lines(Tunnel tunnel) {
    StringBuilder lines = new StringBuilder();
    int titles =
        Stream.of(BuiltInField.values())
            .mapToInt(field -> TerminalText.width(Messages.text(field.title())))
            .max()
            .orElse(0);
    for (BuiltInField field : BuiltInField.values()) {
      lines
          .append(TerminalText.padded(Messages.text(field.title()), titles + 2))
          .append(shown(field, tunnel))
          .append('\n');
    }
    return lines.toString();
  }
}
