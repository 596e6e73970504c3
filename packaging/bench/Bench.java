import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures how fast the image that {@code -Pdist} made starts. Maven calls it in the project's root
 * with the number of rounds and the display; docs/performance.md tells what it found. It fails if
 * something cannot be measured, never because it is slow.
 */
final class Bench {
  private static final Path WORK = Path.of("target", "bench");

  private Bench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(args[0]);
    Display display = new Display(args[1]);
    Image image = new Image(Path.of("target", "dist", "tunnel-browser").toAbsolutePath());
    if (!Files.exists(image.folder().resolve("lib/app/java.args"))) {
      System.err.println(
          "The benchmark starts the Linux image in target/dist, and there is none: run"
              + " 'mvn -Pdist,bench verify' on Linux.");
      System.exit(1);
    }
    Files.createDirectories(WORK);
    BareImage bare = new BareImage(WORK.resolve("bare"), image.options());
    bare.make();
    String loadBefore = Machine.load();
    Start start = new Start(image, bare, display);
    start.run(rounds);
    Memory memory = new Memory(image, display);
    memory.run(rounds);
    String conditions =
        "%s. Shown on %s. Load average %s before, %s after. Medians of %d rounds."
            .formatted(
                Machine.description(), display.description(), loadBefore, Machine.load(), rounds);
    List<Result> results = new ArrayList<>(start.results());
    results.add(memory.result());
    List<Runs> runs = new ArrayList<>(start.runs());
    runs.add(memory.runs());
    write(conditions, results, runs);
  }

  private static void write(String conditions, List<Result> results, List<Runs> runs)
      throws IOException {
    List<String> page = new ArrayList<>(List.of("# Start-up benchmark", "", conditions, ""));
    page.add("| | ours | against | ratio | goal, at most | met |");
    page.add("|---|---:|---:|---:|---:|---|");
    results.forEach(result -> page.add(result.row()));
    page.addAll(List.of("", "Every run, in order:", ""));
    runs.forEach(run -> page.add(run.line()));
    Files.write(WORK.resolve("results.md"), page);
    Files.writeString(
        WORK.resolve("results.json"),
        results.stream().map(Result::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    page.forEach(System.out::println);
  }
}
