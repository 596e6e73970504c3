package tunnelbrowser.bench.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.Contest;
import tunnelbrowser.bench.ServedApi;
import tunnelbrowser.bench.Suite;

/** Lists 10,000 tunnels in 100 pages over loopback. */
public final class ClientSuite implements Suite {
  private static final String TUNNELS = "10000";
  private static final String OURS = "ours";
  private static final String PUBLISHED = "published";
  private static final String FLOOR = "floor";

  private final int rounds;
  private final List<String> notes = new ArrayList<>();

  public ClientSuite(int rounds) {
    this.rounds = rounds;
  }

  @Override
  public List<Comparison> run() throws IOException, RunnerException {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.net.httpserver.nodelay=true",
                "-cp",
                System.getProperty("java.class.path"),
                PageServer.class.getName(),
                TUNNELS)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      return compare(ServedApi.announced(server));
    } finally {
      server.destroy();
    }
  }

  private List<Comparison> compare(ServedApi api) throws RunnerException {
    List<String> address =
        List.of("-D" + Listing.URL + "=" + api.url(), "-D" + Listing.KEY + "=" + api.key());
    List<String> methods = List.of(OURS, PUBLISHED, FLOOR);
    Contest usual = new Contest(Listing.class, methods, "", address);
    usual.run(rounds);
    Contest installed =
        new Contest(
            Listing.class,
            methods,
            "as installed, ",
            Stream.concat(address.stream(), Contest.AS_INSTALLED.stream()).toList());
    installed.run(1);
    notes.addAll(usual.lines());
    notes.addAll(installed.lines());
    return List.of(
        time("ngrok-api-java 0.8.0", PUBLISHED, 0.6, usual),
        time("the pages without reading them", FLOOR, 1.3, usual),
        new Comparison(
            "allocated while listing 10,000 tunnels",
            "MB",
            usual.megabytes(OURS),
            usual.megabytes(PUBLISHED),
            "ngrok-api-java 0.8.0",
            0.33));
  }

  private static Comparison time(String other, String method, double goal, Contest contest) {
    return new Comparison(
        "listing 10,000 tunnels",
        "ms",
        contest.milliseconds(OURS),
        contest.milliseconds(method),
        other,
        goal);
  }

  @Override
  public List<String> notes() {
    return notes;
  }
}
