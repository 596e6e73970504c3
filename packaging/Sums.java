import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The SHA-256 sums of everything that is downloaded, as {@code sha256sum --check} reads them. */
final class Sums {
  private static final String NAME = "SHA256SUMS";

  private Sums() {}

  static void write(Path dist) throws IOException {
    StringBuilder sums = new StringBuilder();
    try (Stream<Path> files = Files.list(dist)) {
      List<Path> released =
          files.filter(Files::isRegularFile).filter(file -> !file.endsWith(NAME)).sorted().toList();
      for (Path file : released) {
        sums.append(sum(file)).append("  ").append(file.getFileName()).append('\n');
      }
    }
    Files.writeString(dist.resolve(NAME), sums);
  }

  private static String sum(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
