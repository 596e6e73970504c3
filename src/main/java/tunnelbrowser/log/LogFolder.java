package tunnelbrowser.log;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where each system keeps the logs of a user's programs. */
public final class LogFolder {
  private LogFolder() {}

  /**
   * The program's folder, which need not exist yet.
   *
   * @param variables the environment, such as {@link System#getenv()}
   * @param home the user's home
   * @param system the system's name, as in the property {@code os.name}
   */
  public static Path of(Map<String, String> variables, Path home, String system) {
    if (system.startsWith("Windows")) {
      return named(variables, "LOCALAPPDATA")
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve("Tunnel Browser")
          .resolve("Logs");
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library").resolve("Logs").resolve("Tunnel Browser");
    }
    return named(variables, "XDG_STATE_HOME")
        .orElse(home.resolve(".local").resolve("state"))
        .resolve("tunnel-browser");
  }

  /** A relative folder would depend on where the program starts; XDG says to ignore it. */
  private static Optional<Path> named(Map<String, String> variables, String variable) {
    return Optional.ofNullable(variables.get(variable))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
