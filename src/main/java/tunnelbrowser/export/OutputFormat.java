package tunnelbrowser.export;

import java.io.PrintWriter;

/** The forms in which tunnels can be asked for. */
public enum OutputFormat {
  TABLE,
  JSON,
  CSV;

  /** An empty list in this form. */
  public TunnelWriter listing(PrintWriter out) {
    return switch (this) {
      case TABLE -> new TableWriter(out);
      case JSON -> new JsonWriter(out);
      case CSV -> new CsvWriter(out);
    };
  }
}
