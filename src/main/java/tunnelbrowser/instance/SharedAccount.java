package tunnelbrowser.instance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * An account as far as two processes can tell that they mean the same one, without its key.
 *
 * @param id a short digest, which a file can be called by
 */
public record SharedAccount(String id) {
  private static final int BYTES = 12;

  /**
   * The same for the same parts in the same order, in every process.
   *
   * @param parts all that must be the same in both processes; no secret
   */
  public static SharedAccount of(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return new SharedAccount(HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }
}
