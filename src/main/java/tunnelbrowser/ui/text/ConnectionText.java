package tunnelbrowser.ui.text;

import java.net.URI;
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
  public static final Message TYPED = Message.of("key.place.session");

  private ConnectionText() {}

  /** Why that text cannot be the URL of an API, as a sentence; empty if it can. */
  public static Optional<String> objectionToApiUrl(String text) {
    if (WebAddress.ofApi(text).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        WebAddress.isForBrowsersOnly(text)
            ? Messages.text("apiUrl.underscore")
            : Messages.text("apiUrl.none", NgrokApi.BASE_URL));
  }

  /** A few words for the account's button and the window's title. */
  public static String name(ConnectionTarget connection) {
    return switch (connection) {
      case ConnectionTarget.Demo demo -> Messages.text("connection.demo");
      case ConnectionTarget.Account account ->
          account.apiUrl().equals(NgrokApi.BASE_URL)
              ? Messages.text("connection.ngrok")
              : account.apiUrl();
      case ConnectionTarget.Saved saved -> saved.profile().name();
      case ConnectionTarget.NotConnected none -> Messages.text("connection.none");
    };
  }

  /** What the API is called that answers, such as "api.ngrok.com". */
  public static String host(ConnectionTarget connection) {
    return switch (connection) {
      case ConnectionTarget.Demo demo -> Messages.text("connection.demo.server");
      case ConnectionTarget.Account account -> host(account.apiUrl());
      case ConnectionTarget.Saved saved -> host(saved.profile().apiUrl());
      case ConnectionTarget.NotConnected none -> Messages.text("remedy.api");
    };
  }

  private static String host(String apiUrl) {
    return WebAddress.ofApi(apiUrl)
        .map(URI::getAuthority)
        .orElseGet(() -> Messages.text("remedy.api"));
  }

  /** Where the account's key comes from, in a few words. */
  public static String keyOrigin(ConnectionTarget.Account account) {
    return Messages.text(account.keyOrigin());
  }

  /** Whose tunnels are shown, and with which key. */
  public static String explanation(ConnectionTarget connection, KeyPlaces places) {
    return switch (connection) {
      case ConnectionTarget.Demo demo -> Messages.text("connection.demo.about");
      case ConnectionTarget.Account(String apiUrl, var key, Message origin) ->
          origin.equals(TYPED)
              ? Messages.text("connection.typed.about", apiUrl)
              : Messages.text("connection.account.about", apiUrl, origin);
      case ConnectionTarget.Saved(Profile profile) ->
          Messages.text(
              "connection.saved.about",
              profile.name(),
              profile.apiUrl(),
              places.origin(profile.keySource()));
      case ConnectionTarget.NotConnected none -> Messages.text("connection.none.about");
    };
  }
}
