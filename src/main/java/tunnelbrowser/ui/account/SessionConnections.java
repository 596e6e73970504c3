package tunnelbrowser.ui.account;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import tunnelbrowser.account.ConnectionTarget;

/**
 * Connections that were opened without being set up. Without this nothing would lead back to them,
 * and nothing else keeps their keys; one that cannot be opened or whose key is refused is forgotten
 * as soon as another is shown.
 */
final class SessionConnections {
  private final Set<ConnectionTarget.Account> usable = new LinkedHashSet<>();

  void opened(ConnectionTarget connection) {
    if (connection instanceof ConnectionTarget.Account account) {
      usable.add(account);
    }
  }

  void refused(ConnectionTarget connection) {
    if (connection instanceof ConnectionTarget.Account account) {
      usable.remove(account);
    }
  }

  /** Those that can be opened again, and the one that is shown. */
  Stream<ConnectionTarget.Account> and(ConnectionTarget shown) {
    return Stream.concat(
            usable.stream(),
            shown instanceof ConnectionTarget.Account account ? Stream.of(account) : Stream.empty())
        .distinct();
  }
}
