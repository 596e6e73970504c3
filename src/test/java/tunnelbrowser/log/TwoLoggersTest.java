package tunnelbrowser.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that keep the same log at once, as two real processes. */
class TwoLoggersTest {
  /** Full files give way twice in each; without turns, some of them are soon lost. */
  private static final int ROUNDS = 8;

  @TempDir private Path folder;

  @Test
  void every_record_of_either_is_whole_in_a_file_while_full_ones_give_way() throws Exception {
    Process one = Loggers.start(folder, "one");
    Process other = Loggers.start(folder, "other");
    try (BufferedReader ones = one.inputReader();
        BufferedReader others = other.inputReader();
        BufferedWriter toOne = one.outputWriter();
        BufferedWriter toOther = other.outputWriter()) {
      assertThat(List.of(ones.readLine(), others.readLine())).containsOnly("ready");
      for (int round = 0; round < ROUNDS; round++) {
        begin(toOne);
        begin(toOther);
        assertThat(List.of(ones.readLine(), others.readLine())).containsOnly("done");
        everyRecordIsIn(folder.resolve(String.valueOf(round)));
      }
    }
    assertThat(one.waitFor()).isZero();
    assertThat(other.waitFor()).isZero();
  }

  private static void begin(BufferedWriter to) throws IOException {
    to.newLine();
    to.flush();
  }

  private static void everyRecordIsIn(Path log) throws IOException {
    List<String> kept = records(log);
    for (String name : List.of("one", "other")) {
      assertThat(kept.stream().filter(record -> record.contains("INFO " + name + " ")))
          .containsExactlyElementsOf(Loggers.records(name));
    }
    assertThat(kept).hasSize(2 * Loggers.RECORDS);
  }

  /** Those of all files, the oldest first; each file must begin with a whole one. */
  private static List<String> records(Path log) throws IOException {
    LogFile file = new LogFile(log);
    List<String> records = new ArrayList<>();
    for (int number = LogFile.FILES - 1; number >= 0; number--) {
      records.addAll(List.of(Files.readString(file.numbered(number)).split("(?m)^(?! )")));
    }
    return records;
  }
}
