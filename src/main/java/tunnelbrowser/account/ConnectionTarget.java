package tunnelbrowser.account;

import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;

/** Whose tunnels are looked at. */
public sealed interface ConnectionTarget {

  /** The embedded server's made-up fleet. */
  record Demo() implements ConnectionTarget {}

  /**
   * An account whose key is at hand.
   *
   * @param apiUrl where its API is, usually {@link NgrokApi#BASE_URL}
   * @param key what opens it
   * @param keyOrigin where the key came from, for people, such as "NGROK_API_KEY"
   */
  record Account(String apiUrl, ApiKey key, Message keyOrigin) implements ConnectionTarget {}

  /** An account that the user has set up; its key is looked for when it is opened. */
  record Saved(Profile profile) implements ConnectionTarget {}

  /** Nobody's yet: there is no key. */
  record NotConnected() implements ConnectionTarget {}
}
