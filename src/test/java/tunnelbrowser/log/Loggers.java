package tunnelbrowser.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tunnelbrowser.testing.ChildJvm;

/** Programs of their own that keep a log, each started in a JVM of its own. */
final class Loggers {
  /** As many as may wait for the disk at once, none of which is lost therefore. */
  static final int RECORDS = 450;

  /** Two that write records of up to that length fill more than two files, and not four. */
  private static final int LONGEST = 2_600;

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.500Z");

  /** The end of a program waits a second for the disk; a busy machine may need it several times. */
  private static final int MOST_SECONDS = 60;

  private Loggers() {}

  /**
   * For each line that it reads, logs as fast as it can into another folder, and says so.
   *
   * <p>Arguments: the folder with these folders, which are called 0 and so on, and what its records
   * are called.
   */
  static final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      System.out.println("ready");
      for (int round = 0; lines.readLine() != null; round++) {
        Path folder = Path.of(args[0], String.valueOf(round));
        Log log = new Log(folder, new Redaction(Stream::empty), Clock.fixed(NOON, ZoneOffset.UTC));
        texts(args[1]).forEach(log::info);
        for (int second = 0; second < MOST_SECONDS; second++) {
          log.close();
        }
        System.out.println("done");
      }
    }
  }

  static Process start(Path folder, String name) throws IOException {
    return ChildJvm.start(Main.class, folder.toString(), name);
  }

  /** The records of the program of that name, as they must be in the files. */
  static List<String> records(String name) {
    return texts(name).map(text -> NOON + " INFO " + text.replace("\n", "\n  ") + "\n").toList();
  }

  /**
   * Each of two lines and of another length: some shorter than a block of the disk, some longer.
   */
  private static Stream<String> texts(String name) {
    return IntStream.range(0, RECORDS)
        .mapToObj(
            number -> {
              String half = name.repeat(number * 997 % LONGEST / 2 / name.length());
              return name + " " + number + " " + half + "\n" + half + " " + number;
            });
  }
}
