package tunnelbrowser.ngrok;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** How the program names itself to servers. */
final class UserAgent {
  /** The program's name and version, such as {@code tunnel-browser/0.1.0}. */
  static final String VALUE = "tunnel-browser/" + version();

  private UserAgent() {}

  private static String version() {
    Properties build = new Properties();
    try (InputStream file =
        UserAgent.class.getResourceAsStream("/tunnelbrowser/version.properties")) {
      build.load(Objects.requireNonNull(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return build.getProperty("version", "unknown");
  }
}
