package tunnelbrowser.cli;

import java.util.List;
import tunnelbrowser.export.OutputFormat;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.SortOrder;

/**
 * How tunnels are to be listed.
 *
 * @param format table, JSON or CSV
 * @param query which tunnels
 * @param keys what to sort by; without any the API's own order is kept
 */
public record ListRequest(OutputFormat format, Query query, List<SortOrder.Key> keys) {
  /** Everything, for people. */
  static final ListRequest TABLE = new ListRequest(OutputFormat.TABLE, Query.EVERYTHING, List.of());

  public ListRequest {
    keys = List.copyOf(keys);
  }
}
