package tunnelbrowser.export.copy;

import java.util.List;
import tunnelbrowser.fleet.Field;

/**
 * What the tunnels to copy are seen in.
 *
 * @param columns the table's, from left to right
 * @param apiUrl where the account's API is, without a slash at the end
 */
public record CopyContext(List<Field> columns, String apiUrl) {
  public CopyContext {
    columns = List.copyOf(columns);
  }
}
