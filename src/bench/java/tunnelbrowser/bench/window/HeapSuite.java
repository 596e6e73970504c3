package tunnelbrowser.bench.window;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.Suite;

/**
 * What the window retains for each tunnel, and what is left after it was closed; in a JVM of its
 * own with this one's options.
 */
public final class HeapSuite implements Suite {
  private static final double BYTES_PER_TUNNEL = 1_000;

  private final List<String> notes = new ArrayList<>();

  @Override
  public List<Comparison> run() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(RetainedHeap.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line = process.inputReader().readLine();
    if (process.waitFor() != 0 || line == null) {
      throw new IOException(command + " failed");
    }
    int middle = line.indexOf(' ');
    notes.add(
        "Left after closing, of the window and its classes: %s bytes."
            .formatted(line.substring(middle + 1)));
    return List.of(
        new Comparison(
            "retained per tunnel, %,d tunnels".formatted(Sizes.fleet()),
            "bytes",
            Double.parseDouble(line.substring(0, middle)),
            BYTES_PER_TUNNEL,
            "the goal",
            1));
  }

  @Override
  public List<String> notes() {
    return notes;
  }
}
