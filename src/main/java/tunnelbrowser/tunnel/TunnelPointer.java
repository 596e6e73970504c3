package tunnelbrowser.tunnel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one tunnel is named by from outside: its id or its public URL. */
public sealed interface TunnelPointer {
  /** Longer texts name no tunnel, in characters. */
  int LONGEST = 512;

  /** The text as it was given, without white space around it; harmless wherever it is shown. */
  String text();

  /** Whether that tunnel is meant. */
  boolean matches(Tunnel tunnel);

  /**
   * By the id that the API gave it.
   *
   * @param text such as {@code tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU}
   */
  record ById(String text) implements TunnelPointer {
    private static final Pattern ID = Pattern.compile("tn_[A-Za-z0-9_]{1,100}");

    /** Empty if it is no tunnel's id. */
    public static Optional<ById> of(String text) {
      return Optional.of(text).filter(id -> ID.matcher(id).matches()).map(ById::new);
    }

    @Override
    public boolean matches(Tunnel tunnel) {
      return tunnel.id().equals(text);
    }
  }

  /**
   * By its public URL, whatever stands behind the port.
   *
   * @param text what was given
   * @param address scheme, host and port alone, in lower case
   */
  record ByUrl(String text, String address) implements TunnelPointer {
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]+");
    private static final Pattern SCHEME = Pattern.compile("https?|tcp|tls|ssh");

    @Override
    public boolean matches(Tunnel tunnel) {
      return tunnel.publicUrl().length() >= address.length()
          && tunnel.publicUrl().regionMatches(true, 0, address, 0, address.length())
          && (tunnel.publicUrl().length() == address.length()
              || tunnel.publicUrl().charAt(address.length()) == '/');
    }

    private static Optional<ByUrl> of(String text) {
      try {
        URI uri = new URI(text);
        return VISIBLE_ASCII.matcher(text).matches()
                && isPublic(uri.getScheme())
                && uri.getRawUserInfo() == null
                && uri.getHost() != null
            ? Optional.of(new ByUrl(text, address(uri)))
            : Optional.empty();
      } catch (URISyntaxException notAnAddress) {
        return Optional.empty();
      }
    }

    private static boolean isPublic(@Nullable String scheme) {
      return scheme != null && SCHEME.matcher(scheme.toLowerCase(Locale.ROOT)).matches();
    }

    private static String address(URI uri) {
      return (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
    }
  }

  /** Empty if the text is neither a tunnel's id nor an address that one can have. */
  static Optional<TunnelPointer> of(String text) {
    String plain = text.strip();
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<TunnelPointer> id = ById.of(plain).map(TunnelPointer.class::cast);
    return id.isPresent() ? id : ByUrl.of(plain).map(TunnelPointer.class::cast);
  }
}
