package tunnelbrowser.export;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.tunnel.Tunnel;

/** The forms in which tunnels can be asked for. */
public enum OutputFormat {
  TABLE,
  JSON,
  CSV,
  MARKDOWN,
  HTML;

  /**
   * An empty list in this form.
   *
   * @param columns of Markdown and HTML; the others have columns of their own
   */
  public TunnelWriter listing(PrintWriter out, CsvStyle csv, List<Field> columns) {
    return switch (this) {
      case TABLE -> new TableWriter(out);
      case JSON -> new JsonWriter(out);
      case CSV -> new CsvWriter(out, csv);
      case MARKDOWN -> new MarkdownWriter(out, columns);
      case HTML -> new HtmlWriter(out, columns);
    };
  }

  /** The same with the columns that {@link #TABLE} has. */
  public TunnelWriter listing(PrintWriter out, CsvStyle csv) {
    return listing(out, csv, TableWriter.fields());
  }

  /** These tunnels in this form, without the end of the last line. */
  public String text(List<Tunnel> tunnels, CsvStyle csv) {
    StringWriter text = new StringWriter();
    TunnelWriter listing = listing(new PrintWriter(text), csv);
    listing.add(tunnels);
    listing.end();
    return text.toString().replaceFirst("\\R\\z", "");
  }
}
