package tunnelbrowser.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A style sheet or a script that is written into a page.
 *
 * @param text what stands between the tags
 */
record PagePart(String text) {
  /** From the program's resources. */
  static PagePart of(String file) {
    try (InputStream in = PagePart.class.getResourceAsStream("/export/" + file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      return new PagePart(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** By which the page's Content-Security-Policy lets this in and nothing else. */
  String policySource() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
