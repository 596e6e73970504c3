package tunnelbrowser.export;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Comma-separated values after RFC 4180, with the API's field names in the first line.
 *
 * <p>Unless the style says otherwise, values are verbatim: one that begins with {@code =}, {@code
 * +}, {@code -} or {@code @} may be taken for a formula by a spreadsheet, and metadata is written
 * by whoever starts a tunnel. So import such a file as text.
 */
public final class CsvWriter implements TunnelWriter {
  private final PrintWriter out;
  private final CsvStyle style;
  private boolean begun;

  public CsvWriter(PrintWriter out, CsvStyle style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void add(List<Tunnel> tunnels) {
    begin();
    for (Tunnel tunnel : tunnels) {
      printLine(column -> column.text(tunnel));
    }
  }

  @Override
  public void end() {
    begin();
  }

  private void begin() {
    if (!begun) {
      printLine(ApiColumn::apiName);
      begun = true;
    }
  }

  private void printLine(Function<ApiColumn, String> text) {
    out.print(
        Stream.of(ApiColumn.values())
            .map(text)
            .map(value -> style.neutralizeFormulas() ? Formula.neutralized(value) : value)
            .map(CsvWriter::cell)
            .collect(joining(",", "", style.lineEnd())));
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
