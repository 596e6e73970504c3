package tunnelbrowser.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The runnable image that {@code -Pdist} made and what its launcher tells the JVM, with which every
 * start here is made.
 */
record Image(Path folder) {

  boolean isThere() {
    return Files.exists(folder.resolve("lib/app/java.args"));
  }

  /** The JVM's options but for the cache. */
  List<String> options() throws IOException {
    List<String> options =
        new ArrayList<>(Files.readAllLines(folder.resolve("lib/app/tuning.args")));
    List<String> arguments = Files.readAllLines(folder.resolve("lib/app/java.args"));
    options.addAll(arguments.subList(0, arguments.indexOf("--module")));
    return options;
  }

  /** The JVM of the image, with a class of the program to start and what that gets. */
  List<String> java(String cacheOption, Display display, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("lib/runtime/bin/java").toString());
    command.add(cacheOption);
    command.addAll(options());
    command.addAll(display.options());
    command.addAll(List.of("--module", "tunnelbrowser/tunnelbrowser.training.FirstPaintProbe"));
    command.addAll(List.of(arguments));
    return command;
  }

  String cacheOption() {
    return "-XX:AOTCache=" + folder.resolve("lib/app/app.aot");
  }

  String launcher() {
    return folder.resolve("bin/tunnel-browser").toString();
  }

  /** The build's class files and Maven's jars, which the image was made of. */
  static String modulePath() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target", "dist-work", "jars"))) {
      return Stream.concat(Stream.of(Path.of("target", "classes")), jars.sorted())
          .map(Path::toString)
          .reduce((before, jar) -> before + ":" + jar)
          .orElseThrow();
    }
  }
}
