package tunnelbrowser.ngrok;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.text.WebAddress;
import tunnelbrowser.tunnel.ApiFailure;

/**
 * The one place that requests, and with them the key, may go to: a scheme, a host and a port.
 *
 * @param base where the API begins; always without a slash at its end
 */
public record Origin(URI base) {

  /** What was typed is no place for a key. */
  public static final class Unusable extends ExplainedException {
    private static final long serialVersionUID = 1L;

    private Unusable(Message explanation) {
      super(explanation);
    }
  }

  private static final Message UNREADABLE = Message.of("origin.unreadable");

  /** ngrok's own. */
  public static final Origin NGROK = of("https://api.ngrok.com");

  private static final int HIGHEST_PORT = 65_535;

  /**
   * @throws IllegalArgumentException unless the base is https, or http to this very computer,
   *     without user-info, query and fragment; a path is allowed
   */
  public Origin {
    Optional<Message> objection = objectionTo(base);
    if (objection.isPresent()) {
      throw new IllegalArgumentException(Messages.english(objection.get()));
    }
    base = URI.create(base.toASCIIString().replaceFirst("/+$", ""));
  }

  /**
   * The origin that a person typed; white space around it and slashes at its end do not count.
   *
   * @throws IllegalArgumentException if no key may be sent there
   */
  public static Origin of(String text) {
    try {
      return new Origin(address(text));
    } catch (URISyntaxException unreadable) {
      throw new IllegalArgumentException(Messages.english(UNREADABLE), unreadable);
    }
  }

  /**
   * The same as {@link #of}, for an address that may well be wrong.
   *
   * @throws Unusable if the key must not be sent there
   */
  public static Origin typed(String text) throws Unusable {
    try {
      URI base = address(text);
      Optional<Message> objection = objectionTo(base);
      if (objection.isPresent()) {
        throw new Unusable(objection.get());
      }
      return new Origin(base);
    } catch (URISyntaxException unreadable) {
      throw new Unusable(UNREADABLE);
    }
  }

  private static URI address(String text) throws URISyntaxException {
    URI typed = new URI(text.strip());
    return typed.getHost() == null ? WebAddress.of(text).orElse(typed) : typed; // for other names
  }

  /** Why no key may be sent there, as a sentence; empty if it may. */
  private static Optional<Message> objectionTo(URI base) {
    boolean secure = "https".equalsIgnoreCase(base.getScheme());
    if (!secure && !"http".equalsIgnoreCase(base.getScheme())) {
      return objection("origin.scheme");
    }
    if (base.getHost() == null) {
      return WebAddress.isForBrowsersOnly(base.toString())
          ? objection("origin.underscore")
          : objection("origin.noHost");
    }
    if (!secure && !isLoopback(base.getHost())) {
      return objection("origin.plainHttp");
    }
    if (base.getPort() == 0 || base.getPort() > HIGHEST_PORT) {
      return objection("origin.port");
    }
    return base.getRawUserInfo() != null
            || base.getRawQuery() != null
            || base.getRawFragment() != null
        ? objection("origin.extras")
        : Optional.empty();
  }

  private static Optional<Message> objection(String key) {
    return Optional.of(Message.of(key));
  }

  /**
   * The address, resolved against the base if it is relative.
   *
   * @throws ApiFailure.Malformed if it is not an address or leads away from this origin, where the
   *     key must not go
   */
  public URI resolve(String address) throws ApiFailure.Malformed {
    URI uri;
    try {
      uri = URI.create(base + "/").resolve(new URI(address));
      uri = uri.getHost() == null ? WebAddress.of(uri.toString()).orElse(uri) : uri;
    } catch (URISyntaxException unreadable) {
      throw new ApiFailure.Malformed(Message.of("malformed.address"), address);
    }
    if (uri.getRawUserInfo() != null || !isHere(uri)) {
      throw new ApiFailure.Malformed(Message.of("malformed.leadsAway", host()), address);
    }
    return URI.create(uri.toASCIIString());
  }

  /** The host, with its port if that is not the scheme's usual one. */
  public String host() {
    return base.getPort() < 0 || base.getPort() == usualPort(base)
        ? base.getHost()
        : base.getHost() + ":" + base.getPort();
  }

  /** Whether requests are encrypted. */
  boolean isSecure() {
    return "https".equalsIgnoreCase(base.getScheme());
  }

  private boolean isHere(URI uri) {
    return base.getScheme().equalsIgnoreCase(uri.getScheme())
        && base.getHost().equalsIgnoreCase(uri.getHost())
        && port(base) == port(uri);
  }

  private static int port(URI uri) {
    return uri.getPort() < 0 ? usualPort(uri) : uri.getPort();
  }

  private static int usualPort(URI uri) {
    return uri.getScheme().toLowerCase(Locale.ROOT).equals("https") ? 443 : 80;
  }

  private static boolean isLoopback(@Nullable String host) {
    if ("localhost".equalsIgnoreCase(host)) {
      return true;
    }
    try {
      return host != null && InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException aName) {
      return false;
    }
  }
}
