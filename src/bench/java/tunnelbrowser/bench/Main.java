package tunnelbrowser.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tunnelbrowser.bench.client.ClientSuite;
import tunnelbrowser.bench.decoder.DecoderSuite;
import tunnelbrowser.bench.live.LiveSuite;
import tunnelbrowser.bench.start.IdleSuite;
import tunnelbrowser.bench.start.StartSuite;
import tunnelbrowser.bench.window.HeapSuite;
import tunnelbrowser.bench.window.WindowSuite;

/**
 * Measures and writes {@code results.md} and {@code results.json}. Maven starts it in the project's
 * root with {@code mvn -f src/bench verify}; docs/performance.md tells what it found.
 *
 * <p>It fails if something cannot be measured, never because it is slow. What was measured until
 * then is written all the same.
 */
public final class Main {
  private static final Path FOLDER = Path.of("target", "bench");

  private Main() {}

  /** Every suite under its name, in the order in which they run. */
  private static Map<String, Suite> suites() {
    Map<String, Suite> suites = new LinkedHashMap<>();
    int rounds = Integer.getInteger("bench.runs", 5);
    suites.put("client", new ClientSuite(rounds));
    suites.put("decoder", new DecoderSuite(rounds));
    suites.put("start", new StartSuite(rounds));
    suites.put("idle", new IdleSuite());
    suites.put("live", new LiveSuite());
    suites.put("window", new WindowSuite());
    suites.put("heap", new HeapSuite());
    return suites;
  }

  public static void main(String[] args) {
    int exitCode = 0;
    try {
      measure();
    } catch (Exception failure) {
      failure.printStackTrace();
      exitCode = 1;
    }
    System.exit(exitCode); // past threads that a measured program left behind
  }

  private static void measure() throws Exception {
    Map<String, Suite> suites = chosen(suites(), System.getProperty("bench.suites", ""));
    Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    double loadBefore = Machine.load();
    Report report = new Report();
    try {
      for (Map.Entry<String, Suite> each : suites.entrySet()) {
        run(each.getKey(), each.getValue(), report);
      }
    } finally {
      write(
          report,
          "%s. %s. Load average %.2f before, %.2f after."
              .formatted(begin, Machine.description(), loadBefore, Machine.load()));
    }
  }

  /** Those named, with commas between; all if none is. */
  static Map<String, Suite> chosen(Map<String, Suite> all, String names) {
    if (names.isBlank()) {
      return all;
    }
    Set<String> wanted = Set.of(names.strip().split("\\s*,\\s*"));
    if (!all.keySet().containsAll(wanted)) {
      throw new IllegalArgumentException(
          "bench.suites names %s, but there are %s.".formatted(wanted, all.keySet()));
    }
    Map<String, Suite> chosen = new LinkedHashMap<>(all);
    chosen.keySet().retainAll(wanted);
    return chosen;
  }

  private static void run(String name, Suite suite, Report report) throws Exception {
    if (suite.obstacle().isPresent()) {
      report.leaveOut(name, suite.obstacle().get());
    } else {
      System.out.println("== " + name);
      List<Comparison> comparisons = suite.run();
      report.add(name, comparisons, suite.notes());
    }
  }

  private static void write(Report report, String conditions) throws IOException {
    Files.createDirectories(FOLDER);
    List<String> page = report.page(conditions);
    Files.write(FOLDER.resolve("results.md"), page);
    Files.writeString(FOLDER.resolve("results.json"), report.json());
    page.forEach(System.out::println);
  }
}
