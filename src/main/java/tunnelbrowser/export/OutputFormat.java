package tunnelbrowser.export;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import tunnelbrowser.tunnel.Tunnel;

/** The forms in which tunnels can be asked for. */
public enum OutputFormat {
  TABLE,
  JSON,
  CSV;

  /** An empty list in this form. */
  public TunnelWriter listing(PrintWriter out, CsvStyle csv) {
    return switch (this) {
      case TABLE -> new TableWriter(out);
      case JSON -> new JsonWriter(out);
      case CSV -> new CsvWriter(out, csv);
    };
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
