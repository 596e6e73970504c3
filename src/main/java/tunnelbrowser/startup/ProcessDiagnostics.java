package tunnelbrowser.startup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.log.Log;
import tunnelbrowser.log.LogFolder;
import tunnelbrowser.log.Redaction;

/** What takes the unexpected failures of this process. */
public final class ProcessDiagnostics {
  private ProcessDiagnostics() {}

  /**
   * Keeps a log in the user's folder for it, or none if that folder's name cannot be read.
   *
   * @param variables the environment, such as {@link System#getenv()}
   * @param version the program's
   */
  public static Diagnostics of(Map<String, String> variables, String version, Clock clock) {
    Properties java = System.getProperties();
    String system = java.getProperty("os.name");
    try {
      Path home = new Folders(variables, system).home(java.getProperty("user.home"));
      Path folder = LogFolder.of(variables, home, system);
      return new Diagnostics(
          new Log(folder, Redaction.ofThisProcess(), clock), about(variables, version, java));
    } catch (UnreadableName | InvalidPathException unreadable) {
      return Diagnostics.none();
    }
  }

  private static String about(Map<String, String> variables, String version, Properties java) {
    return String.join(
        "\n",
        "Tunnel Browser " + version,
        "%s %s, %s"
            .formatted(
                java.getProperty("os.name"),
                java.getProperty("os.version"),
                java.getProperty("os.arch")),
        "Java %s, %s"
            .formatted(java.getProperty("java.runtime.version"), java.getProperty("java.vm.name")),
        "Display: " + display(variables));
  }

  /** Which kind of one, not which one. */
  private static String display(Map<String, String> variables) {
    return variables.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
        ? variables.getOrDefault("DISPLAY", "").isEmpty() ? "the system's own, or none" : "X11"
        : "Wayland";
  }
}
