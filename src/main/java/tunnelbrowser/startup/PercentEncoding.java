package tunnelbrowser.startup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code %40} as {@code @}, and a percent sign that stands for nothing as itself. */
final class PercentEncoding {
  private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private PercentEncoding() {}

  static String decoded(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(escaped -> Matcher.quoteReplacement(characters(escaped.group())));
  }

  private static String characters(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 1; at < escaped.length(); at += 3) {
      bytes.write(Integer.parseInt(escaped, at, at + 2, 16));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
