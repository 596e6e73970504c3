package tunnelbrowser.export;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;

/** A table in Markdown, as GitHub and GitLab read it. */
final class MarkdownWriter implements TunnelWriter {
  private final PrintWriter out;
  private final List<Field> columns;
  private boolean begun;

  MarkdownWriter(PrintWriter out, List<Field> columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void add(List<Tunnel> tunnels) {
    begin();
    for (Tunnel tunnel : tunnels) {
      printLine(column -> MarkdownText.of(column.text(tunnel)));
    }
  }

  @Override
  public void end() {
    begin();
  }

  private void begin() {
    if (!begun) {
      begun = true;
      printLine(column -> MarkdownText.of(Messages.text(column.title())));
      printLine(column -> "---");
    }
  }

  private void printLine(Function<Field, String> cell) {
    out.print(columns.stream().map(cell).collect(joining(" | ", "| ", " |\n")));
  }
}
