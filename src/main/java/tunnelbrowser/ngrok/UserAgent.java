package tunnelbrowser.ngrok;

/** How the program names itself to servers. */
final class UserAgent {
  /** The program's name and version, such as {@code tunnel-browser/0.1.0}. */
  static final String VALUE =
      "tunnel-browser/"
          + UserAgent.class.getModule().getDescriptor().rawVersion().orElse("unknown");

  private UserAgent() {}
}
