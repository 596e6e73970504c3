package tunnelbrowser.platform;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where each system keeps the settings of a user's programs. */
public final class SettingsFolder {
  private SettingsFolder() {}

  /**
   * The program's folder, which need not exist yet.
   *
   * @param variables the environment, such as {@link System#getenv()}
   * @param home the user's home, such as the property {@code user.home}
   * @param system the system's name, as in the property {@code os.name}
   */
  public static Path of(Map<String, String> variables, Path home, String system) {
    if (system.startsWith("Windows")) {
      return named(variables, "LOCALAPPDATA")
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve("Tunnel Browser");
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Tunnel Browser");
    }
    return named(variables, "XDG_CONFIG_HOME")
        .orElse(home.resolve(".config"))
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
