package tunnelbrowser.ui.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as people read it: how it is reached, where it is, and the way on from there.
 *
 * @param scheme with its separator, such as {@code https://}
 * @param host the name or number that tells addresses apart; all of a text that is no address
 * @param rest the port and what is behind it, each with its separator
 */
record AddressParts(String scheme, String host, String rest) {
  private static final Pattern ADDRESS =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*://)?([^/?#:][^/?#]*?)(:[0-9]+)?([/?#].*)?");

  /** The parts in their order make up the whole text. */
  static AddressParts of(String text) {
    Matcher address = ADDRESS.matcher(text);
    if (!address.matches()) {
      return new AddressParts("", text, "");
    }
    return new AddressParts(
        text.substring(0, address.start(2)), address.group(2), text.substring(address.end(2)));
  }
}
