package tunnelbrowser.startup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tunnelbrowser.instance.RunningInstance;
import tunnelbrowser.instance.SocketFolder;
import tunnelbrowser.log.Log;
import tunnelbrowser.log.LogFolder;
import tunnelbrowser.platform.SettingsFolder;

/**
 * What a start needs to find the window of another one.
 *
 * @param accounts which accounts can be meant by several processes
 * @param sockets where windows listen
 */
public record WindowSharing(SharedAccounts accounts, SocketFolder sockets) {
  /** Where each start has its own window. */
  public static final WindowSharing NONE =
      new WindowSharing(SharedAccounts.NONE, new SocketFolder(List.of()));

  /** This process, which is found by others or finds them. */
  public RunningInstance instance(Log log) {
    return new RunningInstance(sockets, RunningInstance.PATIENCE, log);
  }

  /**
   * @param variables the environment, such as {@link System#getenv()}
   * @param home the user's home
   * @param system the system's name, as in the property {@code os.name}
   */
  static WindowSharing of(Map<String, String> variables, Path home, String system) {
    Path state = LogFolder.of(variables, home, system).resolve("windows");
    // names of sockets are short, and this folder's is
    Stream<Path> otherwise =
        Optional.ofNullable(variables.get("XDG_RUNTIME_DIR")).stream()
            .map(Path::of)
            .filter(Path::isAbsolute)
            .map(folder -> folder.resolve("tunnel-browser"));
    String settings = SettingsFolder.of(variables, home, system).toString();
    return new WindowSharing(
        SharedAccounts.of(variables, settings, system),
        new SocketFolder(Stream.concat(Stream.of(state), otherwise).toList()));
  }
}
