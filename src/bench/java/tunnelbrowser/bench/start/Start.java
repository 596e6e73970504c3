package tunnelbrowser.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.Runs;

/** Times the program's start against others', one after the other in each round. */
final class Start {
  private static final String MUST_FIT = "-XX:AOTMode=on";

  private final Image image;
  private final BareImage bare;
  private final Display display;
  private final Runs ours = new Runs("the image, ms");
  private final Runs uncached = new Runs("the image without its cache, ms");
  private final Runs bareWindow = new Runs("a bare window, ms");
  private final Runs classes = new Runs("java on the class files, ms");
  private final Runs list = new Runs("list --demo, ms");

  Start(Image image, BareImage bare, Display display) {
    this.image = image;
    this.bare = bare;
    this.display = display;
  }

  void run(int rounds) throws IOException, InterruptedException {
    Command cached = window(image.java(image.cacheOption(), display, "--demo"));
    Command withoutCache = window(image.java("-XX:AOTMode=off", display, "--demo"));
    Command empty = window(bare.java(display));
    Command built = window(onClassFiles());
    Command listed = new Command(List.of(image.launcher(), "list", "--demo"), Map.of());

    // unmeasured: fills the system's caches, and ends here if a start-up cache does not fit
    strict(cached).untilFirstRows();
    strict(empty).untilFirstRows();
    withoutCache.untilFirstRows();
    built.untilFirstRows();
    listed.untilEnd();

    for (int round = 0; round < rounds; round++) {
      ours.add(cached.untilFirstRows());
      uncached.add(withoutCache.untilFirstRows());
      bareWindow.add(empty.untilFirstRows());
      classes.add(built.untilFirstRows());
      list.add(listed.untilEnd());
    }
  }

  List<Comparison> results() {
    return List.of(
        against(uncached, "without the cache", 0.45),
        against(bareWindow, "a bare window with such a table", 1.5),
        against(classes, "java on the class files", 1),
        new Comparison("list --demo, start to end", "ms", list.median(), 500, "the goal", 1));
  }

  List<Runs> runs() {
    return List.of(ours, uncached, bareWindow, classes, list);
  }

  private Comparison against(Runs others, String name, double goal) {
    return new Comparison("start to first rows", "ms", ours.median(), others.median(), name, goal);
  }

  private Command window(List<String> words) {
    return new Command(words, display.environment());
  }

  private static Command strict(Command command) {
    List<String> words = new ArrayList<>(command.words());
    words.add(1, MUST_FIT);
    return new Command(words, command.environment());
  }

  /** What {@code mvn} alone starts. */
  private List<String> onClassFiles() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=javafx.graphics,tunnelbrowser");
    command.add("--add-exports=javafx.graphics/com.sun.glass.ui=tunnelbrowser");
    command.add("-Dsun.net.httpserver.nodelay=true");
    command.addAll(display.options());
    command.addAll(List.of("--module-path", Image.modulePath()));
    command.addAll(
        List.of("--module", "tunnelbrowser/tunnelbrowser.training.FirstPaintProbe", "--demo"));
    return command;
  }
}
