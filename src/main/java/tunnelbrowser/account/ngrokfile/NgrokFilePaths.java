package tunnelbrowser.account.ngrokfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where ngrok's agent has its configuration file on each system. */
public final class NgrokFilePaths {
  private static final String NAME = "ngrok.yml";

  private NgrokFilePaths() {}

  /**
   * The places where the file may be, today's first.
   *
   * @param variables the environment, such as {@link System#getenv()}
   * @param home the user's home, such as the property {@code user.home}
   * @param system the system's name, as in the property {@code os.name}
   */
  public static List<Path> of(Map<String, String> variables, Path home, String system) {
    List<Path> places = new ArrayList<>();
    if (system.startsWith("Windows")) {
      places.add(named(variables, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")));
    } else if (system.startsWith("Mac")) {
      places.add(home.resolve("Library").resolve("Application Support"));
    } else {
      places.add(named(variables, "XDG_CONFIG_HOME").orElse(home.resolve(".config")));
    }
    places.replaceAll(folder -> folder.resolve("ngrok").resolve(NAME));
    places.add(home.resolve(".ngrok2").resolve(NAME)); // where agents before version 3 had it
    return List.copyOf(places);
  }

  /** A relative folder would depend on where the program starts; XDG says to ignore it. */
  private static Optional<Path> named(Map<String, String> variables, String variable) {
    return Optional.ofNullable(variables.get(variable))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
