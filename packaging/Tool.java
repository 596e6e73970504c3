import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs that the packaging runs; one that fails ends it. */
final class Tool {
  private static final Path JDK = Path.of(System.getProperty("java.home"));

  private Tool() {}

  /** Runs a tool of the JDK that runs this, such as jlink. */
  static void jdk(String name, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(JDK.resolve("bin").resolve(name).toString());
    command.addAll(arguments);
    run(Map.of(), command);
  }

  static void run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    process.environment().putAll(environment);
    int exitCode = process.start().waitFor();
    if (exitCode != 0) {
      throw new IOException(command + " failed with exit code " + exitCode);
    }
  }

  /** Whether a program of this name can be called. */
  static boolean exists(String name) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .stream()
        .anyMatch(folder -> Path.of(folder, name).toFile().canExecute());
  }
}
