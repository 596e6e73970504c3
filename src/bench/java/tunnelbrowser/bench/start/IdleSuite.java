package tunnelbrowser.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.ServedApi;
import tunnelbrowser.bench.Suite;

/**
 * What a window costs that nobody touches while it keeps its tunnels fresh: its process's share of
 * one processor, without the server's. A former version's window stands beside it, on the same
 * server and at the same time.
 */
public final class IdleSuite implements Suite {
  private static final Duration TO_SETTLE = Duration.ofSeconds(60);
  private static final Duration WATCHED = Duration.ofSeconds(60);
  private static final double OF_FORMER = 0.5;

  private final Display display = Display.ofThisProgram();
  private final Installed program =
      new Installed(new Image(Path.of("target/dist/tunnel-browser").toAbsolutePath()), display);
  private final Optional<Installed> former = Installed.former(display);
  private final List<String> notes = new ArrayList<>();

  @Override
  public Optional<String> obstacle() {
    return program.image().isThere()
        ? Optional.empty()
        : Optional.of("no image, run `mvn -Pdist -DskipTests verify` on Linux.");
  }

  @Override
  public List<Comparison> run() throws IOException, InterruptedException {
    List<Comparison> comparisons = new ArrayList<>();
    comparisons.add(compare("5,000 tunnels", 5_000, false, 4));
    comparisons.add(compare("240 tunnels", 240, false, 1.5));
    if (Minimizer.exists(display)) {
      comparisons.add(compare("240 tunnels, minimized", 240, true, 0.5));
    } else {
      notes.add("Not measured minimized: that takes an X display, a window manager and xdotool.");
    }
    return comparisons;
  }

  /**
   * @param percent the goal where there is no former version
   */
  private Comparison compare(String name, int tunnels, boolean minimized, double percent)
      throws IOException, InterruptedException {
    List<Process> windows = new ArrayList<>();
    Process server = program.serve(tunnels);
    try {
      ServedApi api = ServedApi.announced(server);
      windows.add(program.open(api));
      if (former.isPresent()) {
        windows.add(former.get().open(api));
      }
      Thread.sleep(TO_SETTLE);
      if (minimized) {
        Minimizer.minimizeAll(display);
      }
      List<Double> before = windows.stream().map(IdleSuite::secondsOfProcessor).toList();
      Thread.sleep(WATCHED);
      List<Double> share = new ArrayList<>();
      for (int window = 0; window < windows.size(); window++) {
        double used = secondsOfProcessor(windows.get(window)) - before.get(window);
        share.add(100 * used / WATCHED.toSeconds());
      }
      String title = "processor share, " + name;
      return former.isPresent()
          ? new Comparison(title, "%", share.get(0), share.get(1), "the former version", OF_FORMER)
          : new Comparison(title, "%", share.get(0), percent, "the goal", 1);
    } finally {
      windows.forEach(Process::destroyForcibly);
      server.destroy();
    }
  }

  private static double secondsOfProcessor(Process window) {
    return window.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
  }

  @Override
  public List<String> notes() {
    return notes;
  }
}
