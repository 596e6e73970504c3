import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The licenses of what the program is made of; the Java runtime brings its own. */
final class Licenses {
  private Licenses() {}

  /**
   * Puts the list that Maven wrote and the licenses' texts into one folder for the image.
   *
   * @return the folder
   */
  static Path collect(Path packaging, Path dist, Path work) throws IOException {
    Path folder = Files.createDirectories(work.resolve("third-party"));
    copy(Path.of("LICENSE"), folder.resolve("Apache-2.0.txt"));
    copy(dist.resolve("THIRD-PARTY.txt"), folder.resolve("THIRD-PARTY.txt"));
    try (Stream<Path> texts = Files.list(packaging.resolve("licenses"))) {
      List<Path> all = texts.toList();
      for (Path text : all) {
        copy(text, folder.resolve(text.getFileName()));
      }
    }
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
