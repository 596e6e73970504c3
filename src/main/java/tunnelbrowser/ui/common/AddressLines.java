package tunnelbrowser.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Breaks addresses into lines where their parts end. */
final class AddressLines {
  private static final String ENDS = "/.-:_?&=@,";

  private AddressLines() {}

  /** The text with line feeds in it; a part that is longer than a line is left whole. */
  static String of(String text, Font font, double width) {
    Text ruler = new Text(text);
    ruler.setFont(font);
    if (ruler.prefWidth(-1) <= width || text.indexOf('\n') >= 0) {
      return text;
    }
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (String part : parts(text)) {
      ruler.setText(line + part);
      if (!line.isEmpty() && ruler.prefWidth(-1) > width) {
        lines.append(line).append('\n');
        line.setLength(0);
      }
      line.append(part);
    }
    return lines.append(line).toString();
  }

  /** {@code https://a-b.example:443} is {@code https://}, {@code a-}, {@code b.} and so on. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < text.length(); at++) {
      boolean ends = ENDS.indexOf(text.charAt(at - 1)) >= 0;
      if (ends && ENDS.indexOf(text.charAt(at)) < 0) {
        parts.add(text.substring(start, at));
        start = at;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
