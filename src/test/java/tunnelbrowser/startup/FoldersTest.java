package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {
  private static final Path SOMEWHERE = Path.of("somewhere").toAbsolutePath();
  private static final String JAVAS = "javas";

  private static Path home(String variable, String system) throws UnreadableName {
    return new Folders(Map.of("HOME", variable), system).home(JAVAS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X", "FreeBSD"})
  void the_home_is_what_every_shell_takes_for_it(String system) throws Exception {
    assertThat(home(SOMEWHERE.toString(), system)).isEqualTo(SOMEWHERE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "relative", "./x"})
  void without_an_absolute_home_it_is_javas(String variable) throws Exception {
    assertThat(home(variable, "Linux")).isEqualTo(Path.of(JAVAS));
    assertThat(new Folders(Map.of(), "Linux").home(JAVAS)).isEqualTo(Path.of(JAVAS));
  }

  @Test
  void windows_has_no_such_variable() throws Exception {
    assertThat(home(SOMEWHERE.toString(), "Windows 11")).isEqualTo(Path.of(JAVAS));
  }

  @Test
  void a_home_whose_name_cannot_be_read_is_told() {
    assertThatThrownBy(() -> home("/home/\uFFFD\uFFFD", "Linux"))
        .isInstanceOf(UnreadableName.class)
        .hasMessage(
            "HOME has letters that the locale cannot represent: set LC_ALL to C.UTF-8 or another"
                + " locale of UTF-8 and start again.");
    assertThatThrownBy(() -> new Folders(Map.of(), "Linux").home("/home/\0"))
        .isInstanceOf(UnreadableName.class)
        .hasMessage(
            "The name of your home has letters that the locale cannot represent: set LC_ALL to"
                + " C.UTF-8 or another locale of UTF-8 and start again.");
  }

  @Test
  void so_is_a_folder_for_settings() {
    Map<String, String> variables =
        Map.of("XDG_CONFIG_HOME", "/\uFFFD", "LOCALAPPDATA", "C:\\\uFFFD");
    assertThatThrownBy(() -> new Folders(variables, "Linux").check())
        .isInstanceOf(UnreadableName.class)
        .hasMessageStartingWith("XDG_CONFIG_HOME has letters that the locale cannot represent: ");
    assertThatThrownBy(() -> new Folders(variables, "Windows 11").check())
        .isInstanceOf(UnreadableName.class)
        .hasMessageStartingWith("LOCALAPPDATA has letters that the locale cannot represent: ");
    assertThatCode(() -> new Folders(Map.of("XDG_CONFIG_HOME", ""), "Linux").check())
        .doesNotThrowAnyException();
  }
}
