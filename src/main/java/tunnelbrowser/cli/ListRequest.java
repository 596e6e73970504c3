package tunnelbrowser.cli;

import java.util.List;
import tunnelbrowser.fleet.Query;
import tunnelbrowser.fleet.SortOrder;

/**
 * How tunnels are to be listed.
 *
 * @param format table, JSON or CSV
 * @param query which tunnels
 * @param keys what to sort by; without any the API's own order is kept
 */
record ListRequest(OutputFormat format, Query query, List<SortOrder.Key> keys) {
  /** Everything, for people. */
  static final ListRequest TABLE = new ListRequest(OutputFormat.TABLE, Query.EVERYTHING, List.of());

  ListRequest {
    keys = List.copyOf(keys);
  }
}
