import java.util.List;
import java.util.Map;

/**
 * Where windows are shown.
 *
 * @param name {@code headless} for JavaFX's platform of that name, else an X display such as {@code
 *     :0}
 */
record Display(String name) {

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
    return name.equals("headless");
  }
}
