import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Moves what jpackage can only leave below {@code /opt} to where Debian's desktops look: as files
 * that dpkg owns, they need no maintainer scripts and are gone with the package.
 */
final class Deb {
  private static final Path HOME = Path.of("opt", "tunnel-browser");

  private Deb() {}

  /** Lets jpackage leave the package uncompressed, since it is taken apart again at once. */
  static final Map<String, String> UNCOMPRESSED = Map.of("DPKG_DEB_COMPRESSOR_TYPE", "none");

  static void finish(Path deb, Path work) throws IOException, InterruptedException {
    Path root = work.resolve("deb-root");
    Tool.run(Map.of(), List.of("dpkg-deb", "-R", deb.toString(), root.toString()));
    Path share = root.resolve(HOME).resolve(Path.of("lib", "share"));
    Files.createDirectories(root.resolve("usr/share"));
    try (Stream<Path> folders = Files.list(share)) {
      for (Path folder : folders.toList()) {
        Files.move(folder, root.resolve("usr/share").resolve(folder.getFileName()));
      }
    }
    Files.delete(share);
    Path bin = Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(
        bin.resolve("tunnel-browser"), Path.of("/").resolve(HOME).resolve("bin/tunnel-browser"));
    for (String script : List.of("preinst", "postinst", "prerm", "postrm")) {
      Files.deleteIfExists(root.resolve("DEBIAN").resolve(script));
    }
    Files.delete(deb);
    Tool.run(
        Map.of(),
        List.of(
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z9",
            "-b",
            root.toString(),
            deb.toString()));
  }
}
