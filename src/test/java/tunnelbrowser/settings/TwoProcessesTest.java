package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows that are open at once, as two real processes. */
class TwoProcessesTest {
  private static final int CHANGES = 150;

  @TempDir private Path folder;

  @Test
  void no_change_of_either_is_lost() throws Exception {
    Process one = Writers.start(folder, "interval", CHANGES);
    Process other = Writers.start(folder, "check", CHANGES);
    try (BufferedReader ones = one.inputReader();
        BufferedReader others = other.inputReader()) {
      // Neither can stop for want of room: 150 short lines fit into a pipe.
      assertThat(ones.lines()).hasSize(CHANGES);
      assertThat(others.lines()).hasSize(CHANGES);
    }
    assertThat(one.waitFor()).isZero();
    assertThat(other.waitFor()).isZero();
    Settings kept = new SettingsFile(folder).read().settings();
    assertThat(Writers.intervalOf(kept)).isEqualTo(CHANGES);
    assertThat(Writers.checkOf(kept)).isEqualTo(CHANGES);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("settings.json", "settings.json.lock");
    }
  }
}
