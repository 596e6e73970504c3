package tunnelbrowser.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A D-Bus session of its own, and on it a GNOME Keyring whose files are in a folder of its own. */
public final class PrivateKeyring {
  private static final long LOOK_EVERY = 20;
  private static final int LOOKS = 1_000;

  private final Path home;
  private final String address;
  private final Process bus;
  private List<Process> daemon = List.of();

  /** Starts the bus, with nobody on it. */
  public PrivateKeyring(Path home) throws IOException, InterruptedException {
    this.home = home;
    Path socket = home.resolve("bus");
    this.address = "unix:path=" + socket;
    Path config = home.resolve("bus.conf");
    Files.writeString(
        config,
        """
        <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
         "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
        <busconfig>
          <type>session</type>
          <listen>%s</listen>
          <policy context="default">
            <allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/>
            <allow own="*"/>
          </policy>
        </busconfig>
        """
            .formatted(address));
    this.bus = start("dbus-daemon", "--nofork", "--config-file=" + config);
    await(bus, () -> Files.exists(socket));
  }

  /** The variables of a program in that session. */
  public Map<String, String> variables() {
    return Map.of("DBUS_SESSION_BUS_ADDRESS", address);
  }

  /** Starts the keyring and unlocks it, once there is someone to tell that it has arrived. */
  public void unlock(String password, BooleanSupplier arrived)
      throws IOException, InterruptedException {
    Process process =
        start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets");
    daemon = List.of(process);
    try (OutputStream input = process.getOutputStream()) {
      input.write(password.getBytes(StandardCharsets.UTF_8));
    }
    await(process, arrived);
  }

  /** Starts the keyring as it is before anybody has logged in. */
  public void startLocked(BooleanSupplier arrived) throws IOException, InterruptedException {
    Process process = start("gnome-keyring-daemon", "--foreground", "--components=secrets");
    daemon = List.of(process);
    await(process, arrived);
  }

  /** Ends the keyring, and keeps its files. */
  public void stop() throws InterruptedException {
    for (Process process : daemon) {
      process.destroy();
      process.waitFor();
    }
    daemon = List.of();
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    builder.environment().remove("DISPLAY");
    builder.environment().put("HOME", home.toString());
    builder.environment().put("XDG_RUNTIME_DIR", home.toString());
    builder.environment().put("DBUS_SESSION_BUS_ADDRESS", address);
    return builder.start();
  }

  private static void await(Process process, BooleanSupplier ready) throws InterruptedException {
    for (int look = 0; !ready.getAsBoolean(); look++) {
      if (process.waitFor(LOOK_EVERY, TimeUnit.MILLISECONDS) || look > LOOKS) {
        throw new IllegalStateException(process.info() + " did not start.");
      }
    }
  }

  /** Ends the keyring and the bus. */
  public void end() throws InterruptedException {
    stop();
    bus.destroy();
    bus.waitFor();
  }
}
