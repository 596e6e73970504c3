package tunnelbrowser.ui.main;

import tunnelbrowser.account.Connection;

/** How a connection is called in the window. */
final class ConnectionText {
  private ConnectionText() {}

  /** A few words for the account's button. */
  static String name(Connection connection) {
    return switch (connection) {
      case Connection.Demo demo -> "Demo data";
      case Connection.Account account ->
          account.apiUrl().equals(Connection.NGROK_API) ? "ngrok account" : account.apiUrl();
      case Connection.Saved saved -> saved.profile().name();
      case Connection.NotConnected none -> "Not connected";
    };
  }

  /** Whose tunnels are shown, and with which key. */
  static String explanation(Connection connection) {
    String shown =
        switch (connection) {
          case Connection.Demo demo -> "A made-up fleet, to look around in.";
          case Connection.Account account ->
              "The account at "
                  + account.apiUrl()
                  + ", with the key from "
                  + account.keyOrigin()
                  + ".";
          case Connection.Saved saved -> "The account at " + saved.profile().apiUrl() + ".";
          case Connection.NotConnected none -> "There is no key yet.";
        };
    return shown + " Click to connect another account.";
  }
}
