package tunnelbrowser.export.copy;

/** What a tunnel must have to be copied in some format. */
public enum Need {
  PUBLIC_URL("lack.publicUrl"),
  HOST("lack.host"),
  PORT("lack.port"),
  WEB_URL("lack.webUrl"),
  TCP_ADDRESS("lack.tcpAddress"),
  ID("lack.id");

  private final String lackKey;

  Need(String lackKey) {
    this.lackKey = lackKey;
  }

  /** Of the text that says what a tunnel has that lacks it, such as "no host". */
  public String lackKey() {
    return lackKey;
  }
}
