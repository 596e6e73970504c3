package tunnelbrowser.export;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;

/** An aligned table for people. Nothing is written before the end, when all widths are known. */
public final class TableWriter implements TunnelWriter {
  private static final String GAP = "  ";

  /** A field and the most that is shown of it, in columns of the terminal. */
  private record Column(Field field, int limit) {
    String cell(Tunnel tunnel) {
      return TerminalText.cut(FieldText.shown(field, tunnel), limit);
    }
  }

  /** The id comes last and in full: it is what {@code get} takes. */
  private static final List<Column> COLUMNS =
      List.of(
          new Column(BuiltInField.PUBLIC_URL, 64),
          new Column(BuiltInField.FORWARDS_TO, 32),
          new Column(BuiltInField.PROTOCOL, 12),
          new Column(BuiltInField.REGION, 12),
          new Column(BuiltInField.STARTED, 30),
          new Column(BuiltInField.LABELS, 24),
          new Column(BuiltInField.METADATA, 24),
          new Column(BuiltInField.ID, Integer.MAX_VALUE));

  /** What its columns show. */
  static List<Field> fields() {
    return COLUMNS.stream().map(Column::field).toList();
  }

  private final PrintWriter out;
  private final List<List<String>> lines = new ArrayList<>();

  TableWriter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(List<Tunnel> tunnels) {
    for (Tunnel tunnel : tunnels) {
      lines.add(COLUMNS.stream().map(column -> column.cell(tunnel)).toList());
    }
  }

  @Override
  public void end() {
    if (lines.isEmpty()) {
      return;
    }
    lines.addFirst(COLUMNS.stream().map(column -> Messages.text(column.field().title())).toList());
    printAligned(lines, out);
  }

  /** Prints lines of equally many cells, in columns as wide as their widest cell. */
  public static void printAligned(List<List<String>> lines, PrintWriter out) {
    int[] widths =
        IntStream.range(0, lines.getFirst().size())
            .map(i -> lines.stream().mapToInt(l -> TerminalText.width(l.get(i))).max().orElse(0))
            .toArray();
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder();
      int last = line.size() - 1;
      for (int i = 0; i < last; i++) {
        row.append(TerminalText.padded(line.get(i), widths[i])).append(GAP);
      }
      out.print(row.append(line.get(last)).append('\n'));
    }
  }
}
