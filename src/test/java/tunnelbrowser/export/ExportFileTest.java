package tunnelbrowser.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.testing.Tunnels;

class ExportFileTest {
  @TempDir private Path folder;

  @Test
  void csv_in_a_file_ends_lines_as_rfc_4180_has_it() throws IOException {
    Path target = folder.resolve("tunnels.csv");
    new ExportFile().write(target, Tunnels.fleet(2_500), ExportFileTest::csv);
    String text = Files.readString(target);
    assertThat(text.split("\r\n", -1)).hasSize(2_502);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(names()).containsExactly("tunnels.csv");
  }

  @Test
  void a_disk_that_is_full_leaves_the_old_file_and_nothing_beside_it() throws IOException {
    Path target = Files.writeString(folder.resolve("tunnels.csv"), "old");
    ExportFile full =
        new ExportFile(
            file ->
                new OutputStream() {
                  @Override
                  public void write(int octet) throws IOException {
                    throw new IOException("No space left on device");
                  }
                });
    assertThatThrownBy(() -> full.write(target, Tunnels.fleet(9_000), ExportFileTest::csv))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("tunnels.csv");
  }

  @Test
  void a_folder_that_has_gone_is_told() {
    Path target = folder.resolve("gone").resolve("tunnels.csv");
    assertThatThrownBy(() -> new ExportFile().write(target, List.of(), ExportFileTest::csv))
        .isInstanceOf(NoSuchFileException.class);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static TunnelWriter csv(PrintWriter out) {
    return OutputFormat.CSV.listing(out, CsvStyle.file(true));
  }
}
