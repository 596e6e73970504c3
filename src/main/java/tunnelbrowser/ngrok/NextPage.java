package tunnelbrowser.ngrok;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out where the next page is without reading the present one. */
final class NextPage {
  private static final Pattern LAST_MEMBER =
      Pattern.compile("\"next_page_uri\"\\s*:\\s*\"([^\"\\\\]++)\"\\s*}\\s*$");

  /** How many bytes at the end of a page hold the address. */
  private static final int TAIL = 512;

  private NextPage() {}

  /** The address that a page's last member names, where ngrok has it; only a guess. */
  static Optional<String> guess(byte[] page) {
    int start = Math.max(0, page.length - TAIL);
    String tail = new String(page, start, page.length - start, StandardCharsets.ISO_8859_1);
    Matcher matcher = LAST_MEMBER.matcher(tail);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
