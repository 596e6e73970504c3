package tunnelbrowser.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tunnelbrowser.text.Messages;

class ExportFailureTest {
  @Test
  void each_failure_has_its_sentence() {
    assertThat(said(new IOException("No space left on device")))
        .isEqualTo("Could not write t.csv: the disk is full.");
    assertThat(said(new AccessDeniedException("/x/t.csv")))
        .isEqualTo("Could not write t.csv: access is denied.");
    assertThat(said(new NoSuchFileException("/x/t.csv")))
        .isEqualTo("Could not write t.csv: the folder is not there.");
    assertThat(said(new FileSystemException("/x", null, "Read-only file system")))
        .isEqualTo("Could not write t.csv: the disk is read-only.");
  }

  private static String said(IOException cause) {
    return Messages.text(new ExportFailure(Path.of("x", "t.csv"), cause));
  }
}
