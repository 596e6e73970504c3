package tunnelbrowser.cli;

import java.io.PrintWriter;

/** The forms in which tunnels can be asked for. */
enum OutputFormat {
  TABLE,
  JSON,
  CSV;

  /** An empty list in this form. */
  Listing listing(PrintWriter out) {
    return switch (this) {
      case TABLE -> new TableListing(out);
      case JSON -> new JsonListing(out);
      case CSV -> new CsvListing(out);
    };
  }
}
