package tunnelbrowser.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A window with one table in a runtime of its own, made and trained as the program's image is: the
 * same JVM options, JavaFX's native libraries in it, a cache from a training run.
 */
final class BareImage {
  private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
  private static final Path SOURCE = Path.of("src", "bench", "bare");
  private static final Path MODULES = Path.of("target", "dist-work", "scratch");

  private final Path work;
  private final List<String> options;

  /**
   * @param options the JVM's, as the program has them
   */
  BareImage(Path work, List<String> options) {
    this.work = work;
    this.options = options;
  }

  void make() throws IOException, InterruptedException {
    Path runtime = work.resolve("runtime");
    delete(runtime);
    String javafx = modules();
    Path classes = work.resolve("classes");
    run(
        List.of(
            JDK.resolve("javac").toString(),
            "--module-path",
            Image.modulePath(),
            "-d",
            classes.toString(),
            SOURCE.resolve("module-info.java").toString(),
            SOURCE.resolve("bare/BareWindow.java").toString()));
    run(
        List.of(
            JDK.resolve("jlink").toString(),
            "--module-path",
            classes + ":" + javafx,
            "--add-modules",
            "bare",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--output",
            runtime.toString()));
    train();
  }

  /** What starts it. */
  List<String> java(Display display) {
    return java("-XX:AOTCache=" + cache(), display.options());
  }

  /** As packaging/Training.java does: in a real window if there can be one. */
  private void train() throws IOException, InterruptedException {
    boolean display = System.getenv("DISPLAY") != null;
    boolean xvfb = !display && Files.isExecutable(Path.of("/usr/bin/xvfb-run"));
    List<String> command = new ArrayList<>();
    if (xvfb) {
      command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1200x24"));
    }
    command.addAll(
        java(
            "-XX:AOTCacheOutput=" + cache(),
            display || xvfb ? List.of() : Display.HEADLESS.options()));
    command.add("--train");
    run(command);
  }

  private List<String> java(String cacheOption, List<String> displayOptions) {
    List<String> command = new ArrayList<>();
    command.add(work.resolve("runtime/bin/java").toString());
    command.add(cacheOption);
    command.addAll(options);
    command.addAll(displayOptions);
    command.addAll(List.of("--module", "bare/bare.BareWindow"));
    return command;
  }

  private Path cache() {
    return work.resolve("bare.aot").toAbsolutePath();
  }

  /** JavaFX and the theme as the program's image has them: what has native libraries is a jmod. */
  private static String modules() {
    return Stream.of("javafx.base", "javafx.graphics", "javafx.controls", "atlantafx.base")
        .map(
            name -> {
              Path jmod = MODULES.resolve(name + ".jmod");
              return Files.exists(jmod) ? jmod : MODULES.resolve(name + ".jar");
            })
        .map(Path::toString)
        .reduce((before, module) -> before + ":" + module)
        .orElseThrow();
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder.Redirect quiet = ProcessBuilder.Redirect.DISCARD;
    int exitCode =
        new ProcessBuilder(command)
            .redirectOutput(quiet)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (exitCode != 0) {
      throw new IOException(command + " failed with exit code " + exitCode);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
