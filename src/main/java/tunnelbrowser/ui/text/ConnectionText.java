package tunnelbrowser.ui.text;

import java.util.Optional;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.text.WebAddress;
import tunnelbrowser.tunnel.NgrokApi;

/** How a connection is called in the window. */
public final class ConnectionText {
  /** Where a key comes from that was typed into the window and is kept nowhere. */
  public static final Message TYPED = Message.of("keyOrigin.typed");

  /** Said of what was typed in place of an API's URL. */
  public static final String NO_API_URL =
      "An API URL begins with https://, such as " + NgrokApi.BASE_URL + ".";

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
  public static String name(ConnectionTarget connection) {
    return switch (connection) {
      case ConnectionTarget.Demo demo -> "Demo data";
      case ConnectionTarget.Account account ->
          account.apiUrl().equals(NgrokApi.BASE_URL) ? "ngrok account" : account.apiUrl();
      case ConnectionTarget.Saved saved -> saved.profile().name();
      case ConnectionTarget.NotConnected none -> "Not connected";
    };
  }

  /** Whose tunnels are shown, and with which key. */
  public static String explanation(ConnectionTarget connection, KeyPlaces places) {
    return switch (connection) {
      case ConnectionTarget.Demo demo -> "A made-up fleet, to look around in.";
      case ConnectionTarget.Account(String apiUrl, var key, Message origin) ->
          "The account at %s. Key %s %s."
              .formatted(apiUrl, origin.equals(TYPED) ? "for" : "from", Messages.text(origin));
      case ConnectionTarget.Saved(Profile profile) ->
          "%s, at %s. %s."
              .formatted(profile.name(), profile.apiUrl(), places.origin(profile.keySource()));
      case ConnectionTarget.NotConnected none -> "There is no key yet.";
    };
  }
}
