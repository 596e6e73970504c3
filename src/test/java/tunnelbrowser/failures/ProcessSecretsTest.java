package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process and a home of its own, while the API tells the key wherever it can. */
class ProcessSecretsTest {
  @TempDir Path home = Path.of("");
  private ScenarioServer apiServer;

  @BeforeEach
  void open() throws Exception {
    apiServer = ScenarioServer.open();
    EchoServer.of(apiServer);
  }

  @AfterEach
  void close() throws Exception {
    apiServer.close();
  }

  @Test
  void the_window_writes_a_picture_and_the_key_into_no_file_or_stream() throws Exception {
    ProgramProcess run =
        ProgramProcess.run(
            home,
            Map.of(),
            List.of(
                "-Djava.awt.headless=true",
                "-m",
                "tunnelbrowser/tunnelbrowser.Main",
                "--api-url",
                apiServer.base(),
                "--screenshot",
                home.resolve("window.png").toString()));

    assertThat(run.exitCode()).as(run.err()).isZero();
    KeyHunt.findsNothingIn(run.out() + run.err());
    assertThat(home.resolve("window.png")).isNotEmptyFile();
    try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        KeyHunt.findsNothingIn(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
  }
}
