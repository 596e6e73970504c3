import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What jpackage noted of how the program is started; on Linux a launcher of our own reads it, for
 * the reason that {@code linux/launcher.sh} gives.
 */
final class Launcher {
  private static final String OPTION = "java-options=";
  private static final String MODULE = "app.mainmodule=";

  private final Os os;
  private final Path image;

  Launcher(Os os, Path image) {
    this.os = os;
    this.image = image;
  }

  /** The JVM's options, but for the cache and what jpackage adds for its own use. */
  List<String> options() throws IOException {
    return values(OPTION).stream()
        .filter(option -> !option.startsWith("-XX:AOTCache="))
        .filter(option -> !option.startsWith("-Djpackage."))
        .toList();
  }

  /** Puts our launcher in the place of jpackage's. */
  void replace(Path script) throws IOException {
    List<String> tuning = options().stream().filter(Launcher::isTuning).toList();
    List<String> arguments = new ArrayList<>(options());
    arguments.removeAll(tuning);
    arguments.add("--module");
    arguments.addAll(values(MODULE));
    Files.write(image.resolve(os.app()).resolve("tuning.args"), tuning);
    Files.write(image.resolve(os.app()).resolve("java.args"), arguments);
    Files.copy(
        script,
        image.resolve("bin").resolve(os.launcher()),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.delete(image.resolve("lib").resolve("libapplauncher.so"));
    Files.delete(configuration());
  }

  /** What the program can do without, where a user's own options contradict. */
  private static boolean isTuning(String option) {
    return option.startsWith("-XX:") || option.startsWith("-Xm");
  }

  private List<String> values(String name) throws IOException {
    return Files.readAllLines(configuration()).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .toList();
  }

  private Path configuration() {
    return image.resolve(os.app()).resolve(os.launcher() + ".cfg");
  }
}
