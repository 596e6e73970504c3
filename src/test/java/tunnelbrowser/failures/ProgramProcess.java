package tunnelbrowser.failures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a run of the whole program left behind in a process and a home of its own.
 *
 * @param home the folder that the program took for the user's
 */
record ProgramProcess(int exitCode, String out, String err, Path home) {

  /**
   * Runs it until it ends, with the server's key.
   *
   * @param environment in place of what this process has of proxies and folders
   * @param options for Java, those of the program after them
   */
  static ProgramProcess run(Path home, Map<String, String> environment, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(property("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Duser.home=" + home);
    command.add("--enable-native-access=javafx.graphics");
    command.addAll(List.of("-p", property("jdk.module.path")));
    command.addAll(options);
    ProcessBuilder program = new ProcessBuilder(command);
    program
        .environment()
        .keySet()
        .removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
    program
        .environment()
        .putAll(Map.of("NGROK_API_KEY", ScenarioServer.KEY, "HOME", home.toString()));
    program.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    program.environment().putAll(environment);
    Path err = Files.createTempFile("failure", "err");
    try {
      Process process = program.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new ProgramProcess(process.waitFor(), out, Files.readString(err), home);
    } finally {
      Files.delete(err);
    }
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }
}
