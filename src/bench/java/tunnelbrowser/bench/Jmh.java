package tunnelbrowser.bench;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a benchmark of JMH once, in a JVM of its own. */
public final class Jmh {
  private static final int PER_MEGABYTE = 1_000_000;

  /**
   * What one call needs.
   *
   * @param milliseconds the median of all calls, which other programs on the machine disturb least
   * @param megabytes allocated on the heap by all threads of the JVM, on average
   */
  public record Measured(double milliseconds, double megabytes) {}

  private Jmh() {}

  /**
   * Warms up for four seconds and measures for six.
   *
   * @param benchmark a class of benchmarks
   * @param options of the JVM, besides the defaults
   * @throws RunnerException if it fails
   */
  public static Measured measure(Class<?> benchmark, String method, List<String> options)
      throws RunnerException {
    TimeValue iteration = TimeValue.seconds(2);
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(benchmark.getName().replace(".", "\\.") + "\\." + method + "$")
                    .mode(Mode.SampleTime)
                    .timeUnit(TimeUnit.MILLISECONDS)
                    .forks(1)
                    .warmupIterations(2)
                    .warmupTime(iteration)
                    .measurementIterations(3)
                    .measurementTime(iteration)
                    .addProfiler(GCProfiler.class)
                    .jvmArgs(
                        Stream.concat(
                                Stream.of(
                                    "--enable-native-access=ALL-UNNAMED",
                                    "--sun-misc-unsafe-memory-access=allow"),
                                options.stream())
                            .toArray(String[]::new))
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    Result<?> allocated =
        Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
    return new Measured(
        result.getPrimaryResult().getStatistics().getPercentile(50),
        allocated.getScore() / PER_MEGABYTE);
  }
}
