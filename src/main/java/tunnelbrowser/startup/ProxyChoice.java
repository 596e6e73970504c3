package tunnelbrowser.startup;

/** What a variable says of the proxy. */
sealed interface ProxyChoice {
  /** Nothing: no variable is set, or it is empty. */
  record Unsaid() implements ProxyChoice {}

  /** That one. */
  record Use(HttpProxy proxy) implements ProxyChoice {}

  /**
   * One that cannot be used.
   *
   * @param sentence names the variable and says why, without the password
   */
  record Unusable(String sentence) implements ProxyChoice {}
}
