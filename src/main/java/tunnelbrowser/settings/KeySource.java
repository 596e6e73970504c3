package tunnelbrowser.settings;

/** Where a key comes from, in the order in which one is looked for. */
public enum KeySource {
  /** The variable {@code NGROK_API_KEY}. */
  ENVIRONMENT,
  /** The operating system's store for secrets. */
  KEYCHAIN,
  /** The configuration file of ngrok's own agent, which is only read. */
  NGROK_FILE,
  /** Typed by the user and forgotten when the program ends. */
  SESSION
}
