package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes leaves the old settings or the new ones, whole. */
@Tag("soak")
class KilledWriterTest {
  private static final int FEW = 12;

  /** A thousand with {@code -Psoak}. */
  private static final int KILLS = Integer.getInteger("soak.kills", FEW);

  /** A change takes a few milliseconds: enough to die in each of its steps. */
  private static final int MOST_MICROSECONDS = 8_000;

  private static final int MOST_CHANGES = 6;

  @TempDir private Path folder;
  private final Random random = new Random(5);

  @Test
  void whenever_it_is_killed_what_was_kept_last_is_there() throws Exception {
    int unfinished = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      new SettingsFile(folder).update(kept -> Settings.DEFAULT);
      int told = killed(random.nextInt(1, MOST_CHANGES), random.nextInt(MOST_MICROSECONDS));
      SettingsStore.Loaded found = new SettingsFile(folder).read();
      assertThat(found.problem()).as("after kill %d", kill).isEmpty();
      assertThat(Writers.intervalOf(found.settings()))
          .as("after kill %d", kill)
          .isBetween(told, told + 1);
      unfinished += filesBut("settings.json", "settings.json.lock");
    }
    new SettingsFile(folder).update(kept -> kept.withReleaseChecks(true));
    assertThat(filesBut("settings.json", "settings.json.lock")).isZero();
    if (KILLS > FEW) {
      System.out.printf("%d kills, %d of them with a file half made%n", KILLS, unfinished);
    }
  }

  /**
   * Kills a process a moment after it has made so many changes.
   *
   * @return the last change that it told of
   */
  private int killed(int changes, int microseconds) throws Exception {
    Process writer = Writers.start(folder, "interval", 0);
    try (BufferedReader lines = writer.inputReader()) {
      String last = "";
      for (int line = 0; line < changes; line++) {
        last = String.valueOf(lines.readLine());
      }
      long until = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(microseconds);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      writer.toHandle().destroyForcibly(); // the process object would close the pipe as well
      writer.waitFor();
      return Integer.parseInt(lines.lines().reduce(last, (before, line) -> line));
    }
  }

  private int filesBut(String... names) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return (int)
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !List.of(names).contains(name))
              .count();
    }
  }
}
