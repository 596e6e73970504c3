package tunnelbrowser.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import tunnelbrowser.testing.ChildJvm;

/** Programs of their own that change settings, each started in a JVM of its own. */
final class Writers {
  private Writers() {}

  /**
   * Changes one member many times and makes sure each time that the last change is still there.
   *
   * <p>Arguments: the folder; {@code interval} or {@code check}; and how often, 0 for ever. Prints
   * a line with the number of each change that was kept.
   */
  static final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
      // Two that change without a pause hardly let each other in: nobody is to lose patience.
      Disk disk = new LocalDisk(Duration.ofMinutes(1));
      SettingsFile settings = new SettingsFile(Path.of(args[0]), disk);
      boolean interval = args[1].equals("interval");
      int times = Integer.parseInt(args[2]);
      for (int number = 1; times == 0 || number <= times; number++) {
        settings.update(change(interval, number));
        System.out.println(number);
      }
    }

    private static UnaryOperator<Settings> change(boolean interval, int number) {
      return kept -> {
        int last = interval ? intervalOf(kept) : checkOf(kept);
        if (number > 1 && last != number - 1) {
          throw new IllegalStateException("Change " + (number - 1) + " is lost: " + kept);
        }
        return interval
            ? kept.withPollInterval(Duration.ofSeconds(number))
            : kept.withReleaseCheckAt(Instant.ofEpochSecond(number));
      };
    }
  }

  static int intervalOf(Settings settings) {
    return settings.pollInterval().map(Duration::toSeconds).orElse(0L).intValue();
  }

  static int checkOf(Settings settings) {
    return settings.lastReleaseCheck().map(Instant::getEpochSecond).orElse(0L).intValue();
  }

  static Process start(Path folder, String member, int times) throws IOException {
    return ChildJvm.start(Main.class, folder.toString(), member, String.valueOf(times));
  }
}
