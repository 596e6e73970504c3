package tunnelbrowser.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What it is measured on. */
public final class Machine {
  private static final Path PROC = Path.of("/proc");

  private Machine() {}

  /** Resident megabytes of a process; on Linux only. */
  public static double residentMegabytes(long process) throws IOException {
    String kilobytes = value(PROC.resolve(Long.toString(process)).resolve("status"), "VmRSS");
    return Double.parseDouble(kilobytes.replace(" kB", "")) / 1024;
  }

  /** How many processes wanted to run in the last minute, on average; negative if unknown. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  static String description() throws IOException {
    Path processor = PROC.resolve("cpuinfo");
    return "%s, %d processors, %s %s, JDK %s"
        .formatted(
            Files.exists(processor)
                ? value(processor, "model name")
                : System.getProperty("os.arch"),
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
