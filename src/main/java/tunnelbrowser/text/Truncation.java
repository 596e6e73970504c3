package tunnelbrowser.text;

/** Texts cut to a length. */
public final class Truncation {
  private Truncation() {}

  /** The text itself, or its beginning and "…", which together have at most that many chars. */
  public static String to(int longest, String text) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
