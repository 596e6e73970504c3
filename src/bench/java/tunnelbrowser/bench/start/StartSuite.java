package tunnelbrowser.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.Runs;
import tunnelbrowser.bench.Suite;

/** How fast the Linux image in {@code target/dist} starts and what it occupies. */
public final class StartSuite implements Suite {
  private static final Path WORK = Path.of("target", "bench");

  private final int rounds;
  private final Image image = new Image(Path.of("target/dist/tunnel-browser").toAbsolutePath());
  private final Display display = Display.ofThisProgram();
  private final List<String> notes = new ArrayList<>();

  public StartSuite(int rounds) {
    this.rounds = rounds;
  }

  @Override
  public Optional<String> obstacle() {
    return image.isThere()
        ? Optional.empty()
        : Optional.of("no image, run `mvn -Pdist -DskipTests verify` on Linux.");
  }

  @Override
  public List<Comparison> run() throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    BareImage bare = new BareImage(WORK.resolve("bare"), image.options());
    bare.make();
    Start start = new Start(image, bare, display);
    start.run(rounds);
    Memory memory = new Memory(new Installed(image, display), Installed.former(display));
    memory.run(rounds);
    if (memory.result().findAny().isEmpty()) {
      notes.add("Memory is not compared: -Dbench.former= names the image of a former version.");
    }
    notes.add("Shown on %s. Medians of %d rounds:".formatted(display.description(), rounds));
    notes.add("");
    Stream.concat(start.runs().stream(), memory.runs().stream())
        .map(Runs::line)
        .forEach(notes::add);
    return Stream.concat(start.results().stream(), memory.result()).toList();
  }

  @Override
  public List<String> notes() {
    return notes;
  }
}
