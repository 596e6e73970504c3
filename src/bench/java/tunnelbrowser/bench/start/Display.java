package tunnelbrowser.bench.start;

import java.util.List;
import java.util.Map;

/**
 * Where windows are shown.
 *
 * @param name {@code headless} for JavaFX's platform of that name, else an X display such as {@code
 *     :0}
 */
record Display(String name) {
  static final Display HEADLESS = new Display("headless");

  /** Where this program would show its own. */
  static Display ofThisProgram() {
    String given = System.getenv("DISPLAY");
    return given == null || "Headless".equals(System.getProperty("glass.platform"))
        ? HEADLESS
        : new Display(given);
  }

  /** What the JVM must be told. */
  List<String> options() {
    return isHeadless() ? List.of("-Dglass.platform=Headless", "-Dprism.order=sw") : List.of();
  }

  /** What the environment must say. */
  Map<String, String> environment() {
    return isHeadless() ? Map.of() : Map.of("DISPLAY", name);
  }

  String description() {
    return isHeadless() ? "JavaFX's Headless platform" : "X display " + name;
  }

  private boolean isHeadless() {
    return equals(HEADLESS);
  }
}
