package tunnelbrowser.ngrok;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.text.WebAddress;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ExplainedException;

/**
 * The one place that requests, and with them the key, may go to: a scheme, a host and a port.
 *
 * @param base where the API begins; always without a slash at its end
 */
public record Origin(URI base) {

  /** What was typed is no place for a key. */
  public static final class Unusable extends ExplainedException {
    private static final long serialVersionUID = 1L;

    private Unusable(String sentence) {
      super(sentence);
    }
  }

  private static final String UNREADABLE = "The API's address cannot be read.";

  /** ngrok's own. */
  public static final Origin NGROK = of("https://api.ngrok.com");

  private static final int HIGHEST_PORT = 65_535;

  /**
   * @throws IllegalArgumentException with a sentence for a person, unless the base is https, or
   *     http to this very computer, without user-info, query and fragment; a path is allowed
   */
  public Origin {
    String problem = problem(base);
    if (!problem.isEmpty()) {
      throw new IllegalArgumentException(problem);
    }
    base = URI.create(base.toASCIIString().replaceFirst("/+$", ""));
  }

  /**
   * The origin that a person typed; white space around it and slashes at its end do not count.
   *
   * @throws IllegalArgumentException with a sentence for a person
   */
  public static Origin of(String text) {
    try {
      return new Origin(address(text));
    } catch (URISyntaxException unreadable) {
      throw new IllegalArgumentException(UNREADABLE, unreadable);
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
      String problem = problem(base);
      if (!problem.isEmpty()) {
        throw new Unusable(problem);
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
  private static String problem(URI base) {
    boolean secure = "https".equalsIgnoreCase(base.getScheme());
    if (!secure && !"http".equalsIgnoreCase(base.getScheme())) {
      return "The API's address must begin with https://.";
    }
    if (base.getHost() == null) {
      return WebAddress.isForBrowsersOnly(base.toString())
          ? "No request can be sent to the API's address, because its host has an underscore."
          : "The API's address has no host that can be read.";
    }
    if (!secure && !isLoopback(base.getHost())) {
      return "The API's address must begin with https://, because plain http would show the key to"
          + " others; http is for this computer only.";
    }
    if (base.getPort() == 0 || base.getPort() > HIGHEST_PORT) {
      return "The API's address has a port that does not exist.";
    }
    return base.getRawUserInfo() != null
            || base.getRawQuery() != null
            || base.getRawFragment() != null
        ? "The API's address must not contain a user name, a query or a fragment."
        : "";
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
      throw new ApiFailure.Malformed("The API gave an address that cannot be read.", address);
    }
    if (uri.getRawUserInfo() != null || !isHere(uri)) {
      throw new ApiFailure.Malformed(
          "The API gave an address that leads away from "
              + host()
              + ", and the key goes nowhere else.",
          address);
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
