package tunnelbrowser.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Benchmarks of one class that take turns, round after round. */
public final class Contest {
  /** How the installed program runs. */
  public static final List<String> AS_INSTALLED =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseG1GC",
          "-XX:MaxGCPauseMillis=8",
          "-XX:G1HeapRegionSize=4m");

  private final Class<?> benchmarks;
  private final List<String> options;
  private final Map<String, Runs> milliseconds = new LinkedHashMap<>();
  private final Map<String, Runs> megabytes = new LinkedHashMap<>();

  /**
   * @param methods the benchmarks' names
   * @param title for the notes
   * @param options of the JVM, besides the defaults
   */
  public Contest(Class<?> benchmarks, List<String> methods, String title, List<String> options) {
    this.benchmarks = benchmarks;
    this.options = options;
    for (String method : methods) {
      milliseconds.put(method, new Runs(title + method + ", ms"));
      megabytes.put(method, new Runs(title + method + ", MB allocated"));
    }
  }

  public void run(int rounds) throws RunnerException {
    for (int round = 0; round < rounds; round++) {
      for (String method : milliseconds.keySet()) {
        Jmh.Measured measured = Jmh.measure(benchmarks, method, options);
        System.out.println("  " + method + ": " + measured);
        runs(milliseconds, method).add(measured.milliseconds());
        runs(megabytes, method).add(measured.megabytes());
      }
    }
  }

  /** The median of the rounds' medians. */
  public double milliseconds(String method) {
    return runs(milliseconds, method).median();
  }

  public double megabytes(String method) {
    return runs(megabytes, method).median();
  }

  /** Every round of every benchmark, a line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    milliseconds.values().forEach(runs -> lines.add(runs.line()));
    megabytes.values().forEach(runs -> lines.add(runs.line()));
    return lines;
  }

  private static Runs runs(Map<String, Runs> all, String method) {
    Runs runs = all.get(method);
    if (runs == null) {
      throw new IllegalArgumentException("No benchmark is named " + method + ".");
    }
    return runs;
  }
}
