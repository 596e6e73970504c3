package tunnelbrowser.platform.dbus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the user's D-Bus session is. */
public final class BusAddress {
  private static final String ADDRESS = "DBUS_SESSION_BUS_ADDRESS";
  private static final String RUNTIME_FOLDER = "XDG_RUNTIME_DIR";

  private BusAddress() {}

  /**
   * The address that the environment names, or that of the bus that systemd starts for each user.
   *
   * @param variables the environment, such as {@link System#getenv()}
   */
  public static Optional<String> of(Map<String, String> variables) {
    return named(variables, ADDRESS)
        .or(
            () ->
                named(variables, RUNTIME_FOLDER)
                    .map(folder -> Path.of(folder, "bus"))
                    .filter(Files::exists)
                    .map(socket -> "unix:path=" + socket));
  }

  private static Optional<String> named(Map<String, String> variables, String variable) {
    return Optional.ofNullable(variables.get(variable)).filter(value -> !value.isBlank());
  }
}
