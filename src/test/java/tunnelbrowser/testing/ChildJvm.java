package tunnelbrowser.testing;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
