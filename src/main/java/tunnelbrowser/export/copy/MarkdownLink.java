package tunnelbrowser.export.copy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tunnelbrowser.export.MarkdownText;
import tunnelbrowser.tunnel.Tunnel;

/** A link in Markdown that leads to exactly that URL, whatever characters are in it. */
final class MarkdownLink {
  /** What would end the address, or a cell of a table around it. */
  private static final String UNSAFE = " ()<>\\|\"`[]";

  private MarkdownLink() {}

  static Optional<String> of(Tunnel tunnel, CopyContext context) {
    return tunnel.address().map(MarkdownLink::to);
  }

  /** Its text is the URL without the scheme that goes without saying. */
  private static String to(String url) {
    return "[" + MarkdownText.of(url.replaceFirst("^https?://", "")) + "](" + address(url) + ")";
  }

  private static String address(String url) {
    StringBuilder address = new StringBuilder(url.length());
    url.codePoints()
        .forEach(
            letter -> {
              if (Character.isISOControl(letter)
                  || Character.isWhitespace(letter)
                  || UNSAFE.indexOf(letter) >= 0) {
                byte[] bytes = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
                for (byte part : bytes) {
                  address.append("%%%02X".formatted(part & 0xff));
                }
              } else {
                address.appendCodePoint(letter);
              }
            });
    return address.toString();
  }
}
