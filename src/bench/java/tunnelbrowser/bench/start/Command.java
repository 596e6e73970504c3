package tunnelbrowser.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that is started and timed, with settings of its own. */
record Command(List<String> words, Map<String, String> environment) {
  private static final Path SETTINGS = Path.of("target", "bench", "settings").toAbsolutePath();

  /** Milliseconds from its start until it says {@code first rows}; then it is ended. */
  double untilFirstRows() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(ProcessBuilder.Redirect.PIPE);
    try {
      awaitFirstRows(process);
      return millisecondsSince(start);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** Milliseconds until it ends. */
  double untilEnd() throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exitCode = start(ProcessBuilder.Redirect.DISCARD).waitFor();
    double milliseconds = millisecondsSince(start);
    if (exitCode != 0) {
      throw new IOException(words + " failed with exit code " + exitCode);
    }
    return milliseconds;
  }

  Process start(ProcessBuilder.Redirect out) throws IOException {
    ProcessBuilder process =
        new ProcessBuilder(words)
            .redirectOutput(out)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    process.environment().put("XDG_CONFIG_HOME", SETTINGS.toString());
    process.environment().putAll(environment);
    return process.start();
  }

  private void awaitFirstRows(Process process) throws IOException {
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    while (!"first rows".equals(line)) {
      if (line == null) {
        throw new IOException(words + " ended without painting rows");
      }
      line = out.readLine();
    }
  }

  private static double millisecondsSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
