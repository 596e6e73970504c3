package tunnelbrowser.account;

import tunnelbrowser.tunnel.ApiKey;

/** Whose tunnels are looked at. */
public sealed interface Connection {
  /** Where ngrok's API is. */
  String NGROK_API = "https://api.ngrok.com";

  /** The embedded server's made-up fleet. */
  record Demo() implements Connection {}

  /**
   * An account whose key is at hand.
   *
   * @param apiUrl where its API is, usually {@link #NGROK_API}
   * @param key what opens it
   * @param keyOrigin where the key came from, for people, such as "NGROK_API_KEY"
   */
  record Account(String apiUrl, ApiKey key, String keyOrigin) implements Connection {}

  /** An account that the user has set up; its key is looked for when it is opened. */
  record Saved(Profile profile) implements Connection {}

  /** Nobody's yet: there is no key. */
  record NotConnected() implements Connection {}
}
