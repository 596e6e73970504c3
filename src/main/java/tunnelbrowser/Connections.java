package tunnelbrowser;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import tunnelbrowser.account.Connection;
import tunnelbrowser.account.Environment;
import tunnelbrowser.cli.ApiChoice;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.ui.model.Connector;

/** Finds the connection that options and environment name, and opens it. */
record Connections(Environment environment, Clock clock) {

  /**
   * What a command on the terminal asks.
   *
   * @throws CannotStart if there is no usable key, which a command needs unless it asks the demo
   */
  Connection forTerminal(ApiChoice options) throws CannotStart {
    return named(options).orElseThrow(Connections::noKey);
  }

  /**
   * What the window begins with: without a key it is the demo, unless a certain API was asked for.
   *
   * @throws CannotStart if the key is unusable, or missing for that API
   */
  Connection forWindow(ApiChoice options) throws CannotStart {
    Optional<Connection> connection = named(options);
    if (connection.isEmpty() && options.apiUrl().isPresent()) {
      throw noKey();
    }
    return connection.orElseGet(Connection.Demo::new);
  }

  /** Opens it, without asking it anything yet. */
  OpenedApi open(Connection connection) throws Connector.ConnectFailure {
    try {
      return switch (connection) {
        case Connection.Demo demo -> OpenedApi.demo(clock);
        case Connection.Account account -> OpenedApi.account(account, clock);
        case Connection.Saved saved ->
            throw new IllegalArgumentException("Saved accounts are not read yet.");
        case Connection.NotConnected none ->
            throw new IllegalArgumentException("There is nothing to connect to.");
      };
    } catch (IOException | IllegalArgumentException reason) {
      throw new Connector.ConnectFailure(String.valueOf(reason.getMessage()), reason);
    }
  }

  private Optional<Connection> named(ApiChoice options) throws CannotStart {
    if (options.demo()) {
      return Optional.of(new Connection.Demo());
    }
    try {
      return environment.account(options.apiUrl().map(URI::toString).orElse(Connection.NGROK_API));
    } catch (IllegalArgumentException notAKey) {
      throw new CannotStart(
          Environment.KEY_VARIABLE + " holds no usable key: " + notAKey.getMessage(), notAKey);
    }
  }

  private static CannotStart noKey() {
    return new CannotStart(
        "No API key: set "
            + Environment.KEY_VARIABLE
            + ", or look at made-up tunnels with --demo.");
  }
}
