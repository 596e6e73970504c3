package tunnelbrowser.ngrok;

import tunnelbrowser.text.Truncation;
import tunnelbrowser.tunnel.ApiKey;

/** Makes texts that a server sent fit to be shown: without the key, on one line, and short. */
public final class ServerText {
  private static final int LONGEST = 1000;

  private final ApiKey key;

  public ServerText(ApiKey key) {
    this.key = key;
  }

  /**
   * The text without the key and without control or invisible formatting characters, cut at 1,000
   * characters.
   */
  String clean(String text) {
    // First the control characters: taking them out afterwards could put the key together again.
    String line = text.replaceAll("[\\r\\n\\t]+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "");
    return Truncation.to(LONGEST, key.redact(line).strip());
  }

  /** Whether the key is nowhere in the text. */
  boolean isFreeOfTheKey(String text) {
    return key.redact(text).equals(text);
  }
}
