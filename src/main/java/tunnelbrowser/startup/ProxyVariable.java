package tunnelbrowser.startup;

import java.io.Serial;
import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.regex.Pattern;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/**
 * A variable that says which proxy to use.
 *
 * @param name for messages, such as {@code HTTPS_PROXY}
 */
record ProxyVariable(String name, String value) {
  private static final int USUAL_PORT = 80;
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]*)");

  /** A part of the address that no proxy can have; explained after a colon. */
  static final class Unusable extends ExplainedException {
    @Serial private static final long serialVersionUID = 1L;

    private Unusable(Message explanation) {
      super(explanation);
    }
  }

  /** What it says. */
  ProxyChoice choice() {
    String text = ProxyUrl.unquoted(value);
    if (text.isEmpty()) {
      return new ProxyChoice.Unsaid();
    }
    ProxyUrl url = ProxyUrl.of(text);
    try {
      if (ReadableName.isGarbled(text)) {
        throw new Unusable(Message.of("proxy.garbled"));
      }
      checkScheme(url);
      return new ProxyChoice.Use(
          new HttpProxy(
              host(url.host()),
              port(url.port()),
              PercentEncoding.decoded(url.user()),
              PercentEncoding.decoded(url.password())));
    } catch (Unusable why) {
      return new ProxyChoice.Unusable(
          Message.of("proxy.variable", name, url.shown(), why.explanation()));
    }
  }

  private static void checkScheme(ProxyUrl url) throws Unusable {
    if (url.scheme().isEmpty() || url.scheme().equals("http")) {
      return;
    }
    if (url.isSocks()) {
      throw new Unusable(Message.of("proxy.socks"));
    }
    throw new Unusable(
        Message.of(url.scheme().equals("https") ? "proxy.https" : "proxy.otherScheme"));
  }

  private static String host(String text) throws Unusable {
    if (text.isEmpty()) {
      throw new Unusable(Message.of("proxy.noHost"));
    }
    if (text.startsWith("[")) {
      return address(text.substring(1, Math.max(1, text.length() - 1)));
    }
    String ascii = ascii(text);
    if (!HOST_NAME.matcher(ascii).matches()) {
      throw new Unusable(Message.of("proxy.host"));
    }
    return ascii;
  }

  private static String address(String text) throws Unusable {
    try {
      if (InetAddress.ofLiteral(text) instanceof Inet6Address) {
        return text;
      }
    } catch (IllegalArgumentException notOne) {
      // said below
    }
    throw new Unusable(Message.of("proxy.brackets"));
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException notAName) {
      return "";
    }
  }

  /** The port that the text names, or the usual one. */
  static int port(String text) throws Unusable {
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
    throw new Unusable(
        digits.contains(":")
            ? Message.of("proxy.noBrackets")
            : Message.of("proxy.port", String.valueOf(HIGHEST_PORT)));
  }
}
