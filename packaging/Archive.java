import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The image as one file that needs no installation. */
final class Archive {
  private final Os os;
  private final Path dist;

  Archive(Os os, Path dist) {
    this.os = os;
    this.dist = dist;
  }

  void pack(String version) throws IOException, InterruptedException {
    String arch = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
    String name = "tunnel-browser-" + version + "-" + os.folder() + "-" + arch;
    if (os.isWindows()) {
      Tool.jdk(
          "jar",
          List.of(
              "--create",
              "--no-manifest",
              "--file",
              dist.resolve(name + ".zip").toString(),
              "-C",
              dist.toString(),
              os.image()));
    } else {
      Tool.run(
          Map.of(),
          List.of(
              "tar",
              "-czf",
              dist.resolve(name + ".tar.gz").toString(),
              "-C",
              dist.toString(),
              os.image()));
    }
  }
}
