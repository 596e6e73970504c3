package tunnelbrowser.startup;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.UnusableProxy;

/** Selects by the variables of the environment and, where they say nothing, as others would. */
final class EnvironmentProxies extends ProxySelector {
  private final ProxyChoice choice;
  private final NoProxy noProxy;
  private final ProxySelector others;

  EnvironmentProxies(ProxyChoice choice, NoProxy noProxy, ProxySelector others) {
    this.choice = choice;
    this.noProxy = noProxy;
    this.others = others;
  }

  /**
   * @throws UnusableProxy if the proxy for that address cannot be used
   */
  @Override
  public List<Proxy> select(URI uri) {
    if (noProxy.covers(uri)) {
      return List.of(Proxy.NO_PROXY);
    }
    return switch (choice) {
      case ProxyChoice.Unsaid() -> others.select(uri);
      case ProxyChoice.Use(HttpProxy proxy) -> List.of(proxy.toProxy());
      case ProxyChoice.Unusable(Message why) -> throw new UnusableProxy(why);
    };
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    others.connectFailed(uri, address, failure);
  }
}
