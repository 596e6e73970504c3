package tunnelbrowser.startup;

import tunnelbrowser.text.Message;

/** What a variable says of the proxy. */
sealed interface ProxyChoice {
  /** Nothing: no variable is set, or it is empty. */
  record Unsaid() implements ProxyChoice {}

  /** That one. */
  record Use(HttpProxy proxy) implements ProxyChoice {}

  /**
   * One that cannot be used.
   *
   * @param why names the variable and what is wrong, without the password
   */
  record Unusable(Message why) implements ProxyChoice {}
}
