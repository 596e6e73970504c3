package tunnelbrowser.startup;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hosts that are asked without a proxy, as {@code NO_PROXY} names them.
 *
 * <p>Read as curl and Go read it (<a
 * href="https://pkg.go.dev/golang.org/x/net/http/httpproxy">golang.org/x/net/http/httpproxy</a>):
 * names with all below them or, after a dot, only those; addresses; networks; each but the networks
 * perhaps with a port; {@code *} for all. What cannot be read names nothing. This computer is never
 * asked through a proxy.
 */
record NoProxy(List<NoProxyEntry> entries) {
  static NoProxy of(String variable) {
    return new NoProxy(
        Stream.of(ProxyUrl.unquoted(variable).split("[,\\s]+", -1))
            .filter(entry -> !entry.isEmpty())
            .map(entry -> entry.toLowerCase(Locale.ROOT))
            .flatMap(entry -> NoProxyEntry.of(entry).stream())
            .toList());
  }

  /** Whether that address is asked without a proxy. */
  boolean covers(URI uri) {
    String host = HostText.bare(String.valueOf(uri.getHost()));
    Optional<InetAddress> address = HostText.address(host);
    if (host.equals("localhost") || address.map(InetAddress::isLoopbackAddress).orElse(false)) {
      return true;
    }
    NoProxyEntry.Target target = new NoProxyEntry.Target(host, address, port(uri));
    return entries.stream().anyMatch(entry -> entry.covers(target));
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "http".equalsIgnoreCase(uri.getScheme()) ? 80 : 443;
  }
}
