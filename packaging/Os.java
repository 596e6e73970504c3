import java.nio.file.Path;
import java.util.List;

/**
 * What differs between the systems that packages are made for.
 *
 * @param folder of this system's argument files below {@code packaging}
 * @param packages the argument files' names, each with what it makes
 * @param image the runnable image's name
 * @param app where the launcher's configuration is, in the image
 * @param runtime where the Java runtime is, in the image
 */
record Os(String folder, List<String> packages, String image, Path app, Path runtime, String java) {

  static Os current() {
    String name = System.getProperty("os.name");
    if (name.startsWith("Windows")) {
      return new Os(
          "windows",
          List.of("msi"),
          "Tunnel Browser",
          Path.of("app"),
          Path.of("runtime"),
          "java.exe");
    }
    if (name.startsWith("Mac")) {
      return new Os(
          "macos",
          List.of("dmg"),
          "Tunnel Browser.app",
          Path.of("Contents", "app"),
          Path.of("Contents", "runtime", "Contents", "Home"),
          "java");
    }
    return new Os(
        "linux",
        List.of("deb", "rpm"),
        "tunnel-browser",
        Path.of("lib", "app"),
        Path.of("lib", "runtime"),
        "java");
  }

  /** The main launcher's name. */
  String launcher() {
    return image.replace(".app", "");
  }

  boolean isLinux() {
    return folder.equals("linux");
  }

  boolean isWindows() {
    return folder.equals("windows");
  }

  boolean isMac() {
    return folder.equals("macos");
  }
}
