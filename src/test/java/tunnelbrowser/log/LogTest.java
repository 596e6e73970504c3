package tunnelbrowser.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.ApiKey;

class LogTest {
  @TempDir Path home;

  private final Redaction redaction = new Redaction(Stream::empty);

  private Path folder() {
    return home.resolve("state").resolve("tunnel-browser");
  }

  private Log open(Path folder) {
    return new Log(folder, redaction, TestClock.at("2026-11-23T12:00:00.5Z"));
  }

  @Test
  void nothing_is_made_before_the_first_record() {
    open(folder()).close();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void records_are_lines_with_their_time_and_a_trace_is_indented() throws IOException {
    Log log = open(folder());
    log.info("one");
    log.debug("only for those who ask");
    log.error("two", new IllegalStateException("why\nnot", new IOException()));
    log.close();
    List<String> lines = Files.readAllLines(log.file());
    assertThat(lines)
        .startsWith(
            "2026-11-23T12:00:00.500Z INFO one",
            "2026-11-23T12:00:00.500Z ERROR two",
            "  java.lang.IllegalStateException: why not")
        .contains("  Caused by: java.io.IOException");
    assertThat(lines.get(3)).startsWith("  \tat ");
  }

  @Test
  void files_are_for_the_user_alone() throws IOException {
    Log log = open(folder());
    log.info("one");
    log.close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
  }

  @Test
  void a_key_gets_neither_into_the_file_nor_to_those_who_ask_for_everything() throws IOException {
    List<String> shown = new ArrayList<>();
    Log log = open(folder());
    log.showTo(shown::add);
    redaction.know(ApiKey.of("theSecret99"));
    log.error("with theSecret99", new IOException("theSecret99 in a cause"));
    log.debug("theSecret99");
    log.close();
    assertThat(Files.readString(log.file())).contains("with [key]").doesNotContain("theSecret99");
    assertThat(shown).hasSize(2).noneMatch(text -> text.contains("theSecret99"));
  }

  @Test
  void a_folder_that_cannot_be_made_is_said_only_to_those_who_ask() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    List<String> shown = new ArrayList<>();
    Log log = open(file.resolve("folder"));
    log.showTo(shown::add);
    log.info("one");
    log.info("two");
    log.close();
    assertThat(log.isUnwritable()).isTrue();
    assertThat(shown)
        .containsExactlyInAnyOrder(
            "2026-11-23T12:00:00.500Z INFO one",
            "2026-11-23T12:00:00.500Z INFO two",
            "No log is kept, because " + log.file() + " cannot be written (FileSystemException).");
  }

  @Test
  void a_key_at_which_a_long_message_is_cut_leaves_no_part_of_itself() throws IOException {
    Log log = open(folder());
    redaction.know(ApiKey.of("theSecret99"));
    for (int before = 1_985; before <= 2_000; before++) {
      log.error("cut", new IOException("x".repeat(before - 1) + " theSecret99 and more"));
    }
    log.close();
    assertThat(Files.readString(log.file())).contains("x [key]…").doesNotContain("x t");
  }

  @Test
  void a_record_behind_one_that_was_never_finished_is_a_line_of_its_own() throws IOException {
    LogFile file = new LogFile(folder());
    file.append("one\ntw");
    file.append("three\n");
    file.append("four\n");
    assertThat(file.numbered(0)).hasContent("one\ntw\nthree\nfour\n");
  }

  @Test
  void a_full_file_gives_way_and_only_three_are_kept() throws IOException {
    LogFile file = new LogFile(folder());
    String half = "x".repeat(LogFile.FULL / 2 - 1) + "\n";
    for (int record = 0; record < 9; record++) {
      file.append(record + half);
    }
    assertThat(Files.readString(file.numbered(0))).startsWith("8").hasSize(half.length() + 1);
    assertThat(Files.readString(file.numbered(1))).startsWith("6").contains("\n7");
    assertThat(Files.readString(file.numbered(2))).startsWith("4").contains("\n5");
    assertThat(file.numbered(3)).doesNotExist();
  }
}
