package tunnelbrowser.ui.text;

import java.util.Optional;
import tunnelbrowser.account.Connection;
import tunnelbrowser.account.Profile;
import tunnelbrowser.tunnel.WebAddress;

/** How a connection is called in the window. */
public final class ConnectionText {
  /** Where a key comes from that was typed into the window and is kept nowhere. */
  public static final String TYPED = "this session only";

  /** Said of what was typed in place of an API's URL. */
  public static final String NO_API_URL =
      "An API URL begins with https://, such as " + Connection.NGROK_API + ".";

  private ConnectionText() {}

  /** Why that text cannot be the URL of an API, as a sentence; empty if it can. */
  public static Optional<String> objectionToApiUrl(String text) {
    if (WebAddress.ofApi(text).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        WebAddress.isForBrowsersOnly(text)
            ? "No request can be sent to this API, because its host's name has an underscore."
            : NO_API_URL);
  }

  /** A few words for the account's button and the window's title. */
  public static String name(Connection connection) {
    return switch (connection) {
      case Connection.Demo demo -> "Demo data";
      case Connection.Account account ->
          account.apiUrl().equals(Connection.NGROK_API) ? "ngrok account" : account.apiUrl();
      case Connection.Saved saved -> saved.profile().name();
      case Connection.NotConnected none -> "Not connected";
    };
  }

  /** Whose tunnels are shown, and with which key. */
  public static String explanation(Connection connection, KeyPlaces places) {
    return switch (connection) {
      case Connection.Demo demo -> "A made-up fleet, to look around in.";
      case Connection.Account(String apiUrl, var key, String origin) ->
          "The account at %s. Key %s %s."
              .formatted(apiUrl, origin.equals(TYPED) ? "for" : "from", origin);
      case Connection.Saved(Profile profile) ->
          "%s, at %s. %s."
              .formatted(profile.name(), profile.apiUrl(), places.origin(profile.keySource()));
      case Connection.NotConnected none -> "There is no key yet.";
    };
  }
}
