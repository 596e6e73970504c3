package tunnelbrowser.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the addresses that may be handed to a web browser or asked as an API from all others. */
public final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int HIGHEST_PORT = 65_535;

  /** A host whose name is not only of ASCII letters, digits and hyphens: java.net.URI has none. */
  private static final Pattern UNUSUAL =
      Pattern.compile("(?<host>[\\p{L}\\p{M}\\p{Nd}_.-]+)(?<port>:[0-9]{0,5})?");

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_.])?");

  /** The two standards for international names make different hosts of these. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[ßẞς\u200c\u200d]");

  private WebAddress() {}

  /**
   * The address as a URI if it is absolute, has a host and its scheme is http or https. White space
   * around it is dropped, and an international name is put into its ASCII form. If there is an
   * underscore in the host's name, {@link URI#getHost()} is null, but {@link #host} is not.
   */
  public static Optional<URI> of(String text) {
    try {
      URI uri = new URI(text.strip());
      if (uri.getScheme() == null
          || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          || text.indexOf('\uFFFD') >= 0) {
        return Optional.empty();
      }
      return uri.getHost() == null ? unusual(uri) : Optional.of(uri);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** The same without addresses to whose hosts Java's HTTP client cannot send. */
  public static Optional<URI> ofApi(String text) {
    return of(text).filter(uri -> uri.getHost() != null);
  }

  /** Whether that is a good address but for the host's name, which no request can be sent to. */
  public static boolean isForBrowsersOnly(String text) {
    return of(text).isPresent() && ofApi(text).isEmpty();
  }

  /** The name of the host of such an address, also if there is an underscore in it. */
  public static String host(URI address) {
    return address.getHost() == null
        ? orEmpty(address.getRawAuthority()).replaceFirst(":[0-9]*$", "")
        : address.getHost();
  }

  private static Optional<URI> unusual(URI uri) throws URISyntaxException {
    var authority = UNUSUAL.matcher(orEmpty(uri.getRawAuthority()));
    if (!authority.matches() || !isPort(orEmpty(authority.group("port")))) {
      return Optional.empty();
    }
    Optional<String> host = ascii(authority.group("host"));
    return host.isPresent()
        ? Optional.of(withHost(uri, host.get(), orEmpty(authority.group("port"))))
        : Optional.empty();
  }

  private static URI withHost(URI uri, String host, String port) throws URISyntaxException {
    String rest = uri.getRawSchemeSpecificPart().substring("//".length());
    String afterAuthority = rest.substring(orEmpty(uri.getRawAuthority()).length());
    String fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
    return new URI(uri.getScheme() + "://" + host + port + afterAuthority + fragment);
  }

  /** The host's name on the wire; empty if it is none, or if it is not the same to everybody. */
  private static Optional<String> ascii(String host) {
    if (AMBIGUOUS.matcher(host).find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(IDN.toASCII(host))
          .filter(name -> NAME.matcher(name).matches() && !name.contains(".."));
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }

  private static boolean isPort(String port) {
    return port.length() < 2 || Integer.parseInt(port.substring(1)) <= HIGHEST_PORT;
  }

  private static String orEmpty(@Nullable String part) {
    return part == null ? "" : part;
  }
}
