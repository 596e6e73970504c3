package tunnelbrowser.ui.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.ui.common.TunnelsModel;

/**
 * Connections that were opened without being set up. Without this nothing would lead back to them,
 * and nothing else keeps their keys; one that cannot be opened or whose key is refused is forgotten
 * as soon as another is shown.
 */
public final class SessionConnections {
  private final TunnelsModel model;
  private final Set<ConnectionTarget.Account> usable = new LinkedHashSet<>();

  SessionConnections(TunnelsModel model) {
    this.model = model;
    model.connectionProperty().subscribe(this::opened);
    model.failureProperty().subscribe(failure -> forgetRefused());
    model.connectProblemProperty().subscribe(problem -> forgetRefused());
  }

  private void opened(ConnectionTarget connection) {
    if (connection instanceof ConnectionTarget.Account account) {
      usable.add(account);
    }
  }

  private void forgetRefused() {
    boolean refused =
        !model.connectProblemProperty().get().isEmpty()
            || model.failureProperty().getValue().orElse(null) instanceof ApiFailure.Unauthorized;
    if (refused && model.connectionProperty().get() instanceof ConnectionTarget.Account account) {
      forget(account);
    }
  }

  boolean isShown(ConnectionTarget.Account account) {
    return model.connectionProperty().get().equals(account);
  }

  /** Opens that one, unless it is open. */
  void show(ConnectionTarget.Account account) {
    if (!isShown(account)) {
      model.connect(account);
    }
  }

  /** Forgets one that was kept as an account. */
  void forget(ConnectionTarget.Account account) {
    usable.remove(account);
  }

  /** Those that can be opened again, and the one that is shown. */
  List<ConnectionTarget.Account> all() {
    return Stream.concat(
            usable.stream(),
            model.connectionProperty().get() instanceof ConnectionTarget.Account account
                ? Stream.of(account)
                : Stream.empty())
        .distinct()
        .toList();
  }
}
