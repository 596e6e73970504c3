package tunnelbrowser.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFolderTest {
  @TempDir private Path home;

  @Test
  void linux_keeps_settings_in_the_configuration_folder() {
    assertThat(SettingsFolder.of(Map.of(), home, "Linux"))
        .isEqualTo(home.resolve(".config/tunnel-browser"));
  }

  @Test
  void linux_users_can_name_that_folder() {
    Path chosen = home.resolve("chosen");
    assertThat(SettingsFolder.of(Map.of("XDG_CONFIG_HOME", chosen.toString()), home, "Linux"))
        .isEqualTo(chosen.resolve("tunnel-browser"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "relative"})
  void a_folder_that_is_nowhere_certain_is_ignored(String folder) {
    assertThat(SettingsFolder.of(Map.of("XDG_CONFIG_HOME", folder), home, "Linux"))
        .isEqualTo(home.resolve(".config/tunnel-browser"));
  }

  @Test
  void macos_keeps_settings_in_the_users_library() {
    assertThat(SettingsFolder.of(Map.of("XDG_CONFIG_HOME", "/x"), home, "Mac OS X"))
        .isEqualTo(home.resolve("Library/Application Support/Tunnel Browser"));
  }

  @Test
  void windows_keeps_settings_that_stay_on_this_computer_apart() {
    Path local = home.resolve("Local");
    assertThat(SettingsFolder.of(Map.of("LOCALAPPDATA", local.toString()), home, "Windows 11"))
        .isEqualTo(local.resolve("Tunnel Browser"));
    assertThat(SettingsFolder.of(Map.of(), home, "Windows 11"))
        .isEqualTo(home.resolve("AppData/Local/Tunnel Browser"));
  }
}
