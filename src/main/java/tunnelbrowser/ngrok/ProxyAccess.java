package tunnelbrowser.ngrok;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tunnelbrowser.text.Message;

/**
 * What is known of the proxy between this computer and the API, from the JDK's own settings.
 *
 * <p>A proxy sees the name of the API's host, and with it these credentials; the key travels inside
 * the encrypted tunnel.
 */
public final class ProxyAccess {
  private static final String USER = "https.proxyUser";
  private static final String PASSWORD = "https.proxyPassword";

  private ProxyAccess() {}

  /**
   * The value of {@code Proxy-Authorization}, which the JDK sends to proxies alone; empty if there
   * are no credentials.
   */
  public static Optional<String> credentials() {
    return Optional.ofNullable(System.getProperty(USER))
        .map(user -> user + ":" + System.getProperty(PASSWORD, ""))
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .map(bytes -> "Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  /** The proxy that the client asks for that address, in words; empty if it asks none. */
  static Optional<Message> proxy(HttpClient http, URI uri) {
    return http.proxy()
        .or(() -> Optional.ofNullable(ProxySelector.getDefault()))
        .flatMap(selector -> selector.select(uri).stream().findFirst())
        .filter(first -> first.type() == Proxy.Type.HTTP)
        .map(Proxy::address)
        .filter(InetSocketAddress.class::isInstance)
        .map(InetSocketAddress.class::cast)
        .map(at -> Message.of("unreachable.host.proxy", at.getHostString() + ":" + at.getPort()));
  }
}
