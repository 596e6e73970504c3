package tunnelbrowser.bench.decoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.Contest;
import tunnelbrowser.bench.DemoPages;
import tunnelbrowser.bench.Suite;

/** Decodes the same bytes in several ways. */
public final class DecoderSuite implements Suite {
  private static final String OURS = "ours";
  private static final String GSON = "gson";
  private static final String JACKSON = "jackson";
  private static final List<String> WAYS = List.of(OURS, GSON, JACKSON, "careful");

  private final int rounds;
  private final List<String> notes = new ArrayList<>();

  public DecoderSuite(int rounds) {
    this.rounds = rounds;
  }

  @Override
  public List<Comparison> run() throws IOException, InterruptedException, RunnerException {
    double megabytes =
        DemoPages.of(Decoding.TUNNELS, Decoding.ORIGIN).values().stream()
                .mapToLong(page -> page.length)
                .sum()
            / 1e6;
    Contest usual = new Contest(Decoding.class, WAYS, "", List.of());
    usual.run(rounds);
    Contest installed = new Contest(Decoding.class, WAYS, "as installed, ", Contest.AS_INSTALLED);
    installed.run(1);
    notes.add(speeds("Speed", megabytes, usual));
    notes.add(speeds("Speed as installed", megabytes, installed));
    notes.addAll(usual.lines());
    notes.addAll(installed.lines());
    return List.of(
        against("Gson's reflection", GSON, megabytes, usual),
        against("Jackson databind", JACKSON, megabytes, usual));
  }

  private static Comparison against(String other, String way, double megabytes, Contest contest) {
    return new Comparison(
        "decoding",
        "ms/MB",
        contest.milliseconds(OURS) / megabytes,
        contest.milliseconds(way) / megabytes,
        other,
        1);
  }

  private static String speeds(String title, double megabytes, Contest contest) {
    List<String> speeds =
        WAYS.stream()
            .map(
                way ->
                    String.format(
                        Locale.ROOT, "%s %.0f", way, 1000 * megabytes / contest.milliseconds(way)))
            .toList();
    return "- %s in MB/s: %s".formatted(title, String.join(", ", speeds));
  }

  @Override
  public List<String> notes() {
    return notes;
  }
}
