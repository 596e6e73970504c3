package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DesktopEntryTest {
  private static final String EXPORT =
      "--add-exports=javafx.graphics/com.sun.glass.ui=tunnelbrowser";

  @Test
  void its_file_bears_its_id_and_names_the_class_of_the_windows() throws IOException {
    Path file =
        Path.of("packaging", "linux", "share", "applications", DesktopEntry.ID + ".desktop");
    assertThat(Files.readAllLines(file)).contains("StartupWMClass=" + DesktopEntry.ID);
  }

  @Test
  void every_way_to_start_the_program_lets_it_name_its_windows() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml"))).contains(EXPORT);
    assertThat(Files.readString(Path.of("packaging", "common", "launch.args"))).contains(EXPORT);
  }
}
