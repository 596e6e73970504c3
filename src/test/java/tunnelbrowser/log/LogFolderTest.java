package tunnelbrowser.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFolderTest {
  private static final Path HOME = Path.of("/home/me");

  private static Path on(String system, Map<String, String> variables) {
    return LogFolder.of(variables, HOME, system);
  }

  @Test
  void each_system_has_its_own_place() {
    assertThat(on("Linux", Map.of())).isEqualTo(HOME.resolve(".local/state/tunnel-browser"));
    assertThat(on("Mac OS X", Map.of())).isEqualTo(HOME.resolve("Library/Logs/Tunnel Browser"));
    assertThat(on("Windows 11", Map.of()))
        .isEqualTo(HOME.resolve("AppData/Local/Tunnel Browser/Logs"));
  }

  @Test
  void what_the_environment_names_goes_before_unless_it_is_relative_or_blank() {
    assertThat(on("Linux", Map.of("XDG_STATE_HOME", "/state")))
        .isEqualTo(Path.of("/state/tunnel-browser"));
    assertThat(on("Linux", Map.of("XDG_STATE_HOME", "state")))
        .isEqualTo(HOME.resolve(".local/state/tunnel-browser"));
    assertThat(on("Linux", Map.of("XDG_STATE_HOME", " ")))
        .isEqualTo(HOME.resolve(".local/state/tunnel-browser"));
    assertThat(on("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/Tunnel Browser/Logs"));
  }
}
