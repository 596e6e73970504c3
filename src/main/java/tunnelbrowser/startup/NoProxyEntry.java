package tunnelbrowser.startup;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the entries of {@code NO_PROXY}. */
sealed interface NoProxyEntry {
  /** The port of an entry that names none. */
  int ANY_PORT = -1;

  /** An address or a name, perhaps with a port; an address of IPv6 with a port is in brackets. */
  Pattern WITH_PORT = Pattern.compile("(\\[[^]]*]|[^:]*):([0-9]{1,9})");

  /**
   * What is asked.
   *
   * @param host bare: see {@link HostText#bare}
   * @param address of a host that is no name
   */
  record Target(String host, Optional<InetAddress> address, int port) {}

  /** Every host. */
  record Everything() implements NoProxyEntry {
    @Override
    public boolean covers(Target target) {
      return true;
    }
  }

  /** All addresses that begin with the same bits. */
  record Network(InetAddress first, int bits) implements NoProxyEntry {
    @Override
    public boolean covers(Target target) {
      return target.address().filter(this::contains).isPresent();
    }

    private boolean contains(InetAddress address) {
      byte[] theirs = address.getAddress();
      byte[] ours = first.getAddress();
      if (theirs.length != ours.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        if (((theirs[bit / 8] ^ ours[bit / 8]) & (0x80 >> bit % 8)) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** One address. */
  record Address(InetAddress address, int port) implements NoProxyEntry {
    @Override
    public boolean covers(Target target) {
      return target.address().filter(address::equals).isPresent() && isPort(port, target);
    }
  }

  /**
   * A name's domain.
   *
   * @param name without the dot that stands before those below it
   * @param itself whether the name belongs to it, too
   */
  record Domain(String name, boolean itself, int port) implements NoProxyEntry {
    @Override
    public boolean covers(Target target) {
      boolean named = target.host().endsWith("." + name) || (itself && target.host().equals(name));
      return named && isPort(port, target);
    }
  }

  /** Whether that host is asked without a proxy. */
  boolean covers(Target target);

  private static boolean isPort(int port, Target target) {
    return port == ANY_PORT || port == target.port();
  }

  /** What the text in lower case names; empty if that is nothing. */
  static Optional<NoProxyEntry> of(String text) {
    if (text.equals("*")) {
      return Optional.of(new Everything());
    }
    if (text.contains("/")) {
      return network(text.split("/", 2));
    }
    Matcher withPort = WITH_PORT.matcher(text);
    boolean hasPort = withPort.matches();
    String host = HostText.bare(hasPort ? withPort.group(1) : text);
    int port = hasPort ? Integer.parseInt(withPort.group(2)) : ANY_PORT;
    return HostText.address(host)
        .<NoProxyEntry>map(address -> new Address(address, port))
        .or(() -> domain(host, port));
  }

  private static Optional<NoProxyEntry> domain(String host, int port) {
    String below = host.startsWith("*.") ? host.substring(1) : host;
    String name = below.startsWith(".") ? below.substring(1) : below;
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Domain(name, !below.startsWith("."), port));
  }

  private static Optional<NoProxyEntry> network(String[] parts) {
    return HostText.address(HostText.bare(parts[0]))
        .filter(
            first ->
                parts[1].matches("[0-9]{1,3}")
                    && Integer.parseInt(parts[1]) <= first.getAddress().length * 8)
        .map(first -> new Network(first, Integer.parseInt(parts[1])));
  }
}
