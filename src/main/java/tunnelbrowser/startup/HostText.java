package tunnelbrowser.startup;

import java.net.IDN;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;

/** Brings the spellings of one host into one. */
final class HostText {
  private HostText() {}

  /** In lower case and ASCII, without an address's brackets and a name's last dot. */
  static String bare(String host) {
    String text = host.toLowerCase(Locale.ROOT);
    if (text.startsWith("[") && text.endsWith("]")) {
      return text.substring(1, text.length() - 1);
    }
    String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    try {
      return IDN.toASCII(name);
    } catch (IllegalArgumentException notAName) {
      return name;
    }
  }

  /** The address that the text is; empty if it is a name. Nothing is looked up. */
  static Optional<InetAddress> address(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException aName) {
      return Optional.empty();
    }
  }
}
