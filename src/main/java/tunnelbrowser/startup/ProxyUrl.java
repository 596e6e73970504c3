package tunnelbrowser.startup;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a proxy's address as people write it: in quotes, without a scheme, or with special
 * characters in the password, which the last {@code @} ends.
 *
 * @param scheme in lower case; empty if there is none
 * @param userInfo not decoded; empty if there is none
 * @param host as it is written, perhaps in brackets
 * @param port as it is written; empty if there is none
 */
record ProxyUrl(String scheme, String userInfo, String host, String port) {
  /** Of those that everybody knows, one slash is enough. */
  private static final Pattern SCHEME =
      Pattern.compile(
          "((?:https?|socks[a-z0-9]*)(?=:/)|[a-z][a-z0-9+.-]*(?=://)):/+(.*)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACE =
      Pattern.compile("(\\[[^]]*]|[^:]*)(?::(.*))?", Pattern.DOTALL);
  private static final Pattern PATH = Pattern.compile("[/?#\\\\]");

  static ProxyUrl of(String text) {
    Matcher withScheme = SCHEME.matcher(text);
    boolean hasScheme = withScheme.matches();
    String scheme = hasScheme ? withScheme.group(1).toLowerCase(Locale.ROOT) : "";
    String rest = hasScheme ? withScheme.group(2) : text;
    int at = rest.lastIndexOf('@');
    String place = PATH.split(rest.substring(at + 1), -1)[0].strip();
    Matcher parts = PLACE.matcher(place);
    boolean readable = parts.matches();
    String port = readable ? parts.group(2) : null;
    return new ProxyUrl(
        scheme,
        at < 0 ? "" : rest.substring(0, at),
        readable ? parts.group(1) : place,
        port == null ? "" : port);
  }

  /** White space and a pair of quotes around it taken off, which a shell would have taken off. */
  static String unquoted(String text) {
    String bare = text.strip();
    boolean quoted =
        bare.length() > 1
            && (bare.startsWith("\"") || bare.startsWith("'"))
            && bare.charAt(bare.length() - 1) == bare.charAt(0);
    return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
  }

  /** The user, not decoded. */
  String user() {
    return userInfo.split(":", 2)[0];
  }

  /** The password, not decoded; empty if there is none. */
  String password() {
    String[] parts = userInfo.split(":", 2);
    return parts.length < 2 ? "" : parts[1];
  }

  /** Whether the address is one of a proxy over SOCKS. */
  boolean isSocks() {
    return scheme.startsWith("socks");
  }

  /**
   * For a message: without the password, and without what may be a part of one, such as a port that
   * is no number.
   */
  String shown() {
    boolean known = scheme.isEmpty() || scheme.startsWith("http") || isSocks();
    String user = known ? user() + (userInfo.contains(":") ? ":…" : "") : "…";
    String shown =
        (scheme.isEmpty() ? "" : scheme + "://")
            + (userInfo.isEmpty() ? "" : user + "@")
            + host
            + (port.isEmpty() ? "" : ":" + (port.matches("[0-9]+") ? port : "…"));
    return shown.replaceAll("\\p{Cntrl}", "?");
  }
}
