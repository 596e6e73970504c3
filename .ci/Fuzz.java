import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Jazzer on every fuzz target, each in a JVM of its own, and prints what came of it.
 *
 * <p>Arguments: the class path of the tests; the targets' names, such as {@code PageFuzz}, between
 * commas, or {@code all}; how many inputs for each, 0 for no fuzzing at all; the seed, 0 for
 * another one each time; and the folder to work in, which holds the corpus that has been found.
 * Whatever follows is a choice of tests: who wants only some of them wants no fuzzing. Fails if a
 * target does.
 */
final class Fuzz {
  private static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();
  private static final Path LOGS = Path.of("target", "fuzz").toAbsolutePath();
  private static final Pattern INPUTS = Pattern.compile("number_of_executed_units: (\\d+)");
  private static final Pattern CORPUS = Pattern.compile("DONE .* corp: (\\d+)/");

  private final String classPath;
  private final String runs;
  private final String seed;
  private final Path folder;

  private record Outcome(String target, int exitCode, double seconds, String log) {}

  private Fuzz(String classPath, String runs, String seed, Path folder) {
    this.classPath = classPath;
    this.runs = runs;
    this.seed = seed;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    boolean someTestsOnly = args.length > 5;
    if (someTestsOnly || args[2].equals("0")) {
      return;
    }
    Files.createDirectories(LOGS);
    Fuzz fuzz = new Fuzz(args[0], args[2], args[3], Path.of(args[4]));
    Files.createDirectories(fuzz.folder);
    if (!args[3].equals("0")) {
      fuzz.forgetCorpus(); // the same inputs each time
    }
    boolean failed = false;
    List<Future<Outcome>> outcomes = new ArrayList<>();
    int atOnce = Runtime.getRuntime().availableProcessors();
    try (ExecutorService processes = Executors.newFixedThreadPool(atOnce)) {
      for (String target : targets(args[1])) {
        outcomes.add(processes.submit(() -> fuzz.run(target)));
      }
      for (Future<Outcome> outcome : outcomes) {
        failed |= !isFine(outcome.get());
      }
    }
    System.exit(failed || outcomes.isEmpty() ? 1 : 0);
  }

  private void forgetCorpus() throws IOException {
    Path corpus = folder.resolve(".cifuzz-corpus");
    if (Files.exists(corpus)) {
      try (var files = Files.walk(corpus)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<String> targets(String wanted) throws IOException {
    try (var files = Files.walk(TESTS)) {
      return files
          .map(file -> TESTS.relativize(file).toString())
          .filter(name -> name.endsWith("Fuzz.class"))
          .map(name -> name.replace(File.separatorChar, '.').replace(".class", ""))
          .filter(name -> wanted.equals("all") || List.of(wanted.split(",")).contains(last(name)))
          .sorted()
          .toList();
    }
  }

  private Outcome run(String target) throws IOException, InterruptedException {
    Path log = LOGS.resolve(last(target) + ".log");
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // enough for the fuzzer; a reader that wants more than its input would run out
                "-Xmx256m",
                "-Xshare:off",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath,
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target,
                "--instrument=tunnelbrowser.**,com.google.gson.**,org.snakeyaml.**",
                "-runs=" + runs,
                "-seed=" + seed,
                "-timeout=10",
                "-len_control=20",
                "-print_final_stats=1")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exitCode = process.waitFor();
    double seconds = (System.nanoTime() - begun) / 1e9;
    return new Outcome(last(target), exitCode, seconds, Files.readString(log));
  }

  private static boolean isFine(Outcome outcome) {
    String log = outcome.log;
    // Without this line not even the seeds were tried.
    boolean fine = outcome.exitCode == 0 && INPUTS.matcher(log).find();
    if (!fine) {
      System.out.println(log);
    }
    System.out.printf(
        "%-14s %s: %,d inputs in %.0f s, %s of them kept%n",
        outcome.target,
        fine ? "held" : "FAILED, see above",
        Long.parseLong(first(INPUTS, log)),
        outcome.seconds,
        first(CORPUS, log));
    return fine;
  }

  private static String first(Pattern pattern, String log) {
    Matcher found = pattern.matcher(log);
    return found.find() ? found.group(1) : "0";
  }

  private static String last(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
