package tunnelbrowser.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.text.VisibleText;
import tunnelbrowser.tunnel.Tunnel;

/** A tunnel as a line with tabs, which spreadsheets take for a row. */
public final class RowText {
  private RowText() {}

  /** The columns' values, each on one line and none of them a formula. */
  public static String of(Tunnel tunnel, List<Field> columns) {
    return columns.stream()
        .map(column -> Formula.neutralized(VisibleText.onOneLine(column.text(tunnel))))
        .collect(joining("\t"));
  }
}
