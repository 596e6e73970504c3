package tunnelbrowser.ui.account;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import tunnelbrowser.account.Connection;

/**
 * Connections that were opened without being set up. Without this nothing would lead back to them,
 * and nothing else keeps their keys; one that cannot be opened or whose key is refused is forgotten
 * as soon as another is shown.
 */
final class SessionConnections {
  private final Set<Connection.Account> usable = new LinkedHashSet<>();

  void opened(Connection connection) {
    if (connection instanceof Connection.Account account) {
      usable.add(account);
    }
  }

  void refused(Connection connection) {
    if (connection instanceof Connection.Account account) {
      usable.remove(account);
    }
  }

  /** Those that can be opened again, and the one that is shown. */
  Stream<Connection.Account> and(Connection shown) {
    return Stream.concat(
            usable.stream(),
            shown instanceof Connection.Account account ? Stream.of(account) : Stream.empty())
        .distinct();
  }
}
