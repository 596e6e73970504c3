package tunnelbrowser.export.copy;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tunnelbrowser.tunnel.Tunnel;

/**
 * The parts of a public URL that name a server.
 *
 * @param scheme in lower case
 * @param host without the brackets of an IPv6 address
 * @param port the one that is named, or that the scheme stands for; empty if there is neither
 */
record PublicAddress(String scheme, String host, OptionalInt port) {
  private static final Pattern URL =
      Pattern.compile(
          "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://([^/?#@]*@)?"
              + "(\\[(?<six>[0-9A-Fa-f:.]+)]|(?<host>[^\\s\\p{C}\\[\\]:/?#@\\\\]+))"
              + "(:(?<port>[0-9]{1,5}))?([/?#].*)?",
          Pattern.DOTALL);

  private static final int HIGHEST_PORT = 65_535;

  /** Of that tunnel; empty if it has no public URL, or one that names no server. */
  static Optional<PublicAddress> of(Tunnel tunnel) {
    return tunnel.address().flatMap(PublicAddress::parse);
  }

  private static Optional<PublicAddress> parse(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
    String host = parts.group("six") == null ? parts.group("host") : parts.group("six");
    OptionalInt port =
        parts.group("port") == null
            ? usualPort(scheme)
            : OptionalInt.of(Integer.parseInt(parts.group("port")));
    return port.isPresent() && (port.getAsInt() == 0 || port.getAsInt() > HIGHEST_PORT)
        ? Optional.empty()
        : Optional.of(new PublicAddress(scheme, host, port));
  }

  private static OptionalInt usualPort(String scheme) {
    return switch (scheme) {
      case "http" -> OptionalInt.of(80);
      case "https", "tls" -> OptionalInt.of(443);
      default -> OptionalInt.empty();
    };
  }

  /** Whether curl and browsers speak to it. */
  boolean isWeb() {
    return scheme.equals("http") || scheme.equals("https");
  }

  /** Whether a client of any protocol can connect to it: a port, and no wildcard or option. */
  boolean isTcp() {
    return scheme.equals("tcp")
        && port.isPresent()
        && !host.startsWith("-")
        && host.indexOf('*') < 0;
  }

  /** The host as it stands in a URL. */
  String urlHost() {
    return host.indexOf(':') < 0 ? host : "[" + host + "]";
  }

  /** As {@code host:port}; empty without a port. */
  Optional<String> hostAndPort() {
    return port.isPresent() ? Optional.of(urlHost() + ":" + port.getAsInt()) : Optional.empty();
  }
}
