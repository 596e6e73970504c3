package tunnelbrowser.text;

import org.jspecify.annotations.Nullable;

/**
 * Finds a secret in a text, as it is or with any of its characters escaped as in URLs, JSON or
 * HTML; also in the lower case that host names are put into.
 *
 * <p>No other copy of the secret is made for that.
 */
public final class SecretSearch {
  private static final int NOT_HERE = -1;

  private final String secret;
  private final String text;
  private final char lower;
  private final char upper;

  public SecretSearch(String secret, String text) {
    this.secret = secret;
    this.text = text;
    this.lower = Character.toLowerCase(secret.charAt(0));
    this.upper = Character.toUpperCase(secret.charAt(0));
  }

  /** The text with every occurrence replaced; the same object if there is none. */
  public String replaced(String replacement) {
    int at = 0;
    int kept = 0;
    @Nullable StringBuilder clean = null;
    while (at + secret.length() <= text.length()) {
      int end = mayBegin(text.charAt(at)) ? endOfRest(at, 0) : NOT_HERE;
      if (end == NOT_HERE) {
        at++;
      } else {
        clean = clean == null ? new StringBuilder() : clean;
        clean.append(text, kept, at).append(replacement);
        kept = end;
        at = end;
      }
    }
    return clean == null ? text : clean.append(text, kept, text.length()).toString();
  }

  /** False for nearly every character, as every text that comes from the API is searched. */
  private boolean mayBegin(char character) {
    return character == lower
        || character == upper
        || character == '%'
        || character == '\\'
        || character == '&'
        || character > '~'; // one of them may have a letter of the secret as its lower case
  }

  /** Where the text goes on after what is left of the secret, from that character on. */
  private int endOfRest(int start, int from) {
    int at = start;
    for (int i = from; i < secret.length(); i++) {
      if (at >= text.length()) {
        return NOT_HERE;
      }
      char wanted = secret.charAt(i);
      int escaped = endOfEscaped(at, wanted);
      boolean literal = Character.toLowerCase(text.charAt(at)) == Character.toLowerCase(wanted);
      if (literal && escaped != NOT_HERE) { // it is an escaping character itself
        return Math.max(endOfRest(at + 1, i + 1), endOfRest(escaped, i + 1));
      }
      at = literal ? at + 1 : escaped;
      if (at == NOT_HERE) {
        return NOT_HERE;
      }
    }
    return at;
  }

  private int endOfEscaped(int at, char wanted) {
    return switch (text.charAt(at)) {
      case '%' -> endOfHex(at + 1, wanted);
      case '\\' ->
          text.regionMatches(true, at, "\\u00", 0, 4)
              ? endOfHex(at + 4, wanted)
              : end(at + 1, Character.toString(wanted));
      case '&' -> endOfReference(at + 1, wanted);
      default -> NOT_HERE;
    };
  }

  private int endOfHex(int at, char wanted) {
    if (at + 2 > text.length()) {
      return NOT_HERE;
    }
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return low >= 0 && 16 * high + low == wanted ? at + 2 : NOT_HERE;
  }

  private int endOfReference(int at, char wanted) {
    int code =
        Math.max(
            end(at, "#x" + Integer.toHexString(wanted) + ";"), end(at, "#" + (int) wanted + ";"));
    return switch (wanted) {
      case '&' -> Math.max(code, end(at, "amp;"));
      case '<' -> Math.max(code, end(at, "lt;"));
      case '>' -> Math.max(code, end(at, "gt;"));
      case '"' -> Math.max(code, end(at, "quot;"));
      case '\'' -> Math.max(code, end(at, "apos;"));
      default -> code;
    };
  }

  private int end(int at, String escaped) {
    return text.regionMatches(true, at, escaped, 0, escaped.length())
        ? at + escaped.length()
        : NOT_HERE;
  }
}
