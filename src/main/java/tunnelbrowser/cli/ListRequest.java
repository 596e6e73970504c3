package tunnelbrowser.cli;

import java.util.List;
import tunnelbrowser.export.CsvStyle;
import tunnelbrowser.export.OutputFormat;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.SortOrder;

/**
 * How tunnels are to be listed.
 *
 * @param format the form
 * @param csv what CSV is like
 * @param query which tunnels
 * @param keys what to sort by; without any the API's own order is kept
 */
public record ListRequest(
    OutputFormat format, CsvStyle csv, Query query, List<SortOrder.Key> keys) {
  /** Everything, for people. */
  static final ListRequest TABLE =
      new ListRequest(OutputFormat.TABLE, CsvStyle.PLAIN, Query.EVERYTHING, List.of());

  public ListRequest {
    keys = List.copyOf(keys);
  }
}
