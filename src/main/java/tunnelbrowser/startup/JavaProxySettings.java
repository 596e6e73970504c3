package tunnelbrowser.startup;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.UnusableProxy;

/**
 * Selects as the JDK does, by its own options and by the system, and says so where that would end
 * in nothing: the JDK's HTTP client goes past proxies that it cannot speak to.
 */
final class JavaProxySettings extends ProxySelector {
  private static final String PORT = "https.proxyPort";

  private final ProxySelector javas;
  private final Properties options;

  JavaProxySettings(ProxySelector javas, Properties options) {
    this.javas = javas;
    this.options = options;
  }

  /**
   * @throws UnusableProxy if the proxy for that address cannot be used
   */
  @Override
  public List<Proxy> select(URI uri) {
    List<Proxy> proxies = proxies(uri);
    Proxy.Type first = proxies.isEmpty() ? Proxy.Type.DIRECT : proxies.getFirst().type();
    return switch (first) {
      case DIRECT -> proxies;
      case HTTP -> {
        checkPort();
        yield proxies;
      }
      case SOCKS ->
          throw new UnusableProxy(Message.of("proxy.javaSocks", Message.of("proxy.socks")));
    };
  }

  private List<Proxy> proxies(URI uri) {
    try {
      return javas.select(uri);
    } catch (IllegalArgumentException unusable) {
      checkPort();
      throw new UnusableProxy(
          Message.of("proxy.java", String.valueOf(unusable.getMessage())), unusable);
    }
  }

  /** The JDK would take another port for one that is no number, and fail with one too large. */
  private void checkPort() {
    String host = options.getProperty("https.proxyHost", "");
    String port = options.getProperty(PORT, "");
    if (host.isEmpty()) {
      return;
    }
    try {
      ProxyVariable.port(port);
    } catch (ProxyVariable.Unusable why) {
      throw new UnusableProxy(
          Message.of(
              "proxy.variable", "-D" + PORT, port.replaceAll("\\p{Cntrl}", "?"), why.explanation()),
          why);
    }
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    javas.connectFailed(uri, address, failure);
  }
}
