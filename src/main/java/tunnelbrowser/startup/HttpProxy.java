package tunnelbrowser.startup;

import java.net.InetSocketAddress;
import java.net.Proxy;

/**
 * A proxy that is spoken to over plain http.
 *
 * @param host a name, or an address without brackets
 * @param user empty if it asks for none
 * @param password empty if there is none
 */
record HttpProxy(String host, int port, String user, String password) {
  /** The proxy as the JDK has it; its name is looked up with each connection. */
  Proxy toProxy() {
    return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
  }

  /** Without the credentials, which belong into no message. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
