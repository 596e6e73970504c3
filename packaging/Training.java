import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs a training session in the finished image and keeps what the JVM learned from it beside the
 * launcher, as {@code app.aot}. The JVM ignores the cache in any other image.
 */
final class Training {
  private final Os os;
  private final Path image;
  private final Path scratch;

  /**
   * @param scratch where the program may keep its settings and its log while it is trained
   */
  Training(Os os, Path image, Path scratch) {
    this.os = os;
    this.image = image;
    this.scratch = scratch;
  }

  void run() throws IOException, InterruptedException {
    Path cache = image.resolve(os.app()).resolve("app.aot");
    List<String> command = new ArrayList<>(display());
    command.add(image.resolve(os.runtime()).resolve("bin").resolve(os.java()).toString());
    // a cache is bound to some of them
    command.addAll(new Launcher(os, image).options());
    command.add("-XX:AOTCacheOutput=" + cache);
    command.add("-Djava.io.tmpdir=" + scratch.toAbsolutePath());
    command.add("--module");
    command.add("tunnelbrowser/tunnelbrowser.training.AotTraining");
    if (os.isLinux() && display().isEmpty() && System.getenv("DISPLAY") == null) {
      System.out.println("No display and no Xvfb: the start-up cache will know no GTK.");
      command.add("--headless");
    }
    Tool.run(Map.of(), command);
    if (!Files.exists(cache)) {
      throw new IOException("The training left no cache " + cache);
    }
  }

  /** A display of its own where there is none, so that the cache knows the window system too. */
  private List<String> display() {
    return os.isLinux() && System.getenv("DISPLAY") == null && Tool.exists("xvfb-run")
        ? List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1200x24")
        : List.of();
  }
}
