package tunnelbrowser.startup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.text.Message;

/**
 * The folders that the system says are the user's.
 *
 * @param variables the environment, such as {@link System#getenv()}
 * @param system the system's name, as in the property {@code os.name}
 */
public record Folders(Map<String, String> variables, String system) {

  /**
   * The user's home. On Linux and macOS it is what every shell takes for it; Windows has no such
   * variable.
   *
   * @param javas the property {@code user.home}, which Java takes from the system's list of users
   * @throws UnreadableName if its name cannot be read
   */
  public Path home(String javas) throws UnreadableName {
    Optional<String> named = Optional.ofNullable(variables.get("HOME"));
    if (!isWindows() && named.isPresent() && !named.get().isBlank()) {
      Path home = path(Message.verbatim("HOME"), named.get());
      if (home.isAbsolute()) {
        return home;
      }
    }
    return path(Message.of("start.home"), javas);
  }

  /**
   * Makes sure that the folders for settings and for the log can be named.
   *
   * @throws UnreadableName if its name cannot be read
   */
  public void check() throws UnreadableName {
    for (String variable :
        isWindows() ? List.of("LOCALAPPDATA") : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME")) {
      var _ = path(Message.verbatim(variable), variables.getOrDefault(variable, ""));
    }
  }

  private boolean isWindows() {
    return system.startsWith("Windows");
  }

  private static Path path(Message what, String folder) throws UnreadableName {
    try {
      if (!ReadableName.isGarbled(folder)) {
        return Path.of(folder);
      }
    } catch (InvalidPathException notRepresentable) {
      // said below
    }
    throw new UnreadableName(what);
  }
}
