package tunnelbrowser.testing;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Parts of the program in a JVM of their own, for what only processes can do to each other. */
public final class ChildJvm {
  private ChildJvm() {}

  /** Starts that class's {@code main}; what it prints of errors appears among those of the test. */
  public static Process start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp", classPath()));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /**
   * Starts a class of the tests beside the whole program, as the modules that it is made of and
   * with windows that nobody sees.
   *
   * @param environment all of it
   */
  public static Process startProgram(
      Class<?> main, Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    command.add("--enable-native-access=javafx.graphics,tunnelbrowser");
    command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
    command.addAll(List.of("--patch-module", "tunnelbrowser=" + folderOf(main)));
    command.addAll(List.of("--module", "tunnelbrowser/" + main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Where the tests were compiled to. */
  private static Path folderOf(Class<?> test) {
    try {
      Path file =
          Path.of(
              Objects.requireNonNull(test.getResource(test.getSimpleName() + ".class")).toURI());
      return file.getRoot()
          .resolve(file.subpath(0, file.getNameCount() - test.getName().split("\\.", -1).length));
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        Path.of("target", "test-classes").toString(),
        Path.of("target", "classes").toString(),
        gson().toString());
  }

  private static Path gson() {
    return Optional.ofNullable(Gson.class.getProtectionDomain().getCodeSource())
        .map(
            source -> {
              try {
                return Path.of(source.getLocation().toURI());
              } catch (URISyntaxException impossible) {
                throw new AssertionError(impossible);
              }
            })
        .orElseThrow();
  }
}
