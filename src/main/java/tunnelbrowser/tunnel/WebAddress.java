package tunnelbrowser.tunnel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the addresses that may be handed to a web browser from all others. */
public final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /** The address as a URI if it is absolute, has a host and its scheme is http or https. */
  public static Optional<URI> of(String text) {
    try {
      URI uri = new URI(text);
      boolean forBrowsers =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
              && uri.getHost() != null;
      return forBrowsers ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
