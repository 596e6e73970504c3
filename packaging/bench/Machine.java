import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of the machine and its processes. */
final class Machine {
  private static final Path PROC = Path.of("/proc");

  private Machine() {}

  static double residentMegabytes(long process) throws IOException {
    String kilobytes = value(PROC.resolve(Long.toString(process)).resolve("status"), "VmRSS");
    return Double.parseDouble(kilobytes.replace(" kB", "")) / 1024;
  }

  /** How many processes wanted to run in the last minute, on average. */
  static String load() throws IOException {
    return Files.readString(PROC.resolve("loadavg")).split(" ")[0];
  }

  static String description() throws IOException {
    return "%s, %d processors, %s %s, JDK %s"
        .formatted(
            value(PROC.resolve("cpuinfo"), "model name"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("java.version"));
  }

  private static String value(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
