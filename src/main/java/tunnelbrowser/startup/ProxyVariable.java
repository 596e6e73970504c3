package tunnelbrowser.startup;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.regex.Pattern;

/**
 * A variable that says which proxy to use.
 *
 * @param name for messages, such as {@code HTTPS_PROXY}
 */
record ProxyVariable(String name, String value) {
  private static final int USUAL_PORT = 80;
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]*)");

  /** What it says. */
  ProxyChoice choice() {
    String text = ProxyUrl.unquoted(value);
    if (text.isEmpty()) {
      return new ProxyChoice.Unsaid();
    }
    ProxyUrl url = ProxyUrl.of(text);
    try {
      if (ReadableName.isGarbled(text)) {
        throw new IllegalArgumentException(
            "it has letters that the locale cannot represent; set LC_ALL to C.UTF-8");
      }
      checkScheme(url);
      return new ProxyChoice.Use(
          new HttpProxy(
              host(url.host()),
              port(url.port()),
              PercentEncoding.decoded(url.user()),
              PercentEncoding.decoded(url.password())));
    } catch (IllegalArgumentException why) {
      return new ProxyChoice.Unusable(
          "%s is %s, which cannot be used: %s.".formatted(name, url.shown(), why.getMessage()));
    }
  }

  private static void checkScheme(ProxyUrl url) {
    if (url.scheme().isEmpty() || url.scheme().equals("http")) {
      return;
    }
    if (url.isSocks()) {
      throw new IllegalArgumentException("this program speaks no SOCKS, but only http to a proxy");
    }
    throw new IllegalArgumentException(
        url.scheme().equals("https")
            ? "this program speaks to a proxy over plain http only"
            : "a proxy's address begins with http://");
  }

  private static String host(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("it names no host");
    }
    if (text.startsWith("[")) {
      return address(text.substring(1, Math.max(1, text.length() - 1)));
    }
    String ascii = ascii(text);
    if (!HOST_NAME.matcher(ascii).matches()) {
      throw new IllegalArgumentException("its host is no name and no address");
    }
    return ascii;
  }

  private static String address(String text) {
    try {
      if (InetAddress.ofLiteral(text) instanceof Inet6Address) {
        return text;
      }
    } catch (IllegalArgumentException notOne) {
      // said below
    }
    throw new IllegalArgumentException("what is in brackets is no IPv6 address");
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException notAName) {
      return "";
    }
  }

  /** The port that the text names, or the usual one. */
  static int port(String text) {
    String digits = text.strip();
    if (digits.isEmpty()) {
      return USUAL_PORT;
    }
    if (digits.matches("[0-9]{1,9}")) {
      int port = Integer.parseInt(digits);
      if (port > 0 && port <= HIGHEST_PORT) {
        return port;
      }
    }
    throw new IllegalArgumentException(
        digits.contains(":")
            ? "an IPv6 address stands in brackets, as in http://[::1]:3128"
            : "a port is a number from 1 to " + HIGHEST_PORT);
  }
}
