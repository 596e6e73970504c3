package tunnelbrowser.account.ngrokfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.account.ngrokfile.NgrokFile.Look;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

class NgrokFileTest {
  @TempDir private Path home;
  private Path present;
  private Path older;
  private NgrokFile file;

  @BeforeEach
  void place() {
    List<Path> places = NgrokFilePaths.of(Map.of(), home, "Linux");
    present = home.resolve(".config/ngrok/ngrok.yml");
    older = home.resolve(".ngrok2/ngrok.yml");
    assertThat(places).containsExactly(present, older);
    file = new NgrokFile(places);
  }

  @Test
  void without_a_file_it_says_where_one_could_be() {
    assertThat(file.look()).isEqualTo(new Look.NoFile(List.of(present, older)));
  }

  @Test
  void the_key_is_read_and_the_file_stays_as_it_is() throws IOException {
    write(present, "agent: {api_key: ' key_x '}");
    assertThat(key()).isEqualTo("Bearer key_x");
    assertThat(present).hasContent("agent: {api_key: ' key_x '}");
  }

  @Test
  void an_older_file_is_looked_into_if_todays_has_no_key() throws IOException {
    write(present, "version: 3\n");
    assertThat(file.look()).isEqualTo(new Look.NoKey(present));
    write(older, "api_key: key_old\n");
    assertThat(key()).isEqualTo("Bearer key_old");
    write(present, "api_key: key_new\n");
    assertThat(key()).isEqualTo("Bearer key_new");
  }

  @Test
  void what_is_wrong_with_a_file_is_said_without_repeating_it() throws IOException {
    write(present, "{");
    assertThat(problem()).isEqualTo("cannot be understood (line 1 is not YAML)");
    write(present, "api_key: two words\n");
    assertThat(problem())
        .isEqualTo(
            "has an api_key that contains a space, a line break or another character that keys"
                + " never contain");
    Files.write(present, new byte[] {'a', ':', (byte) 0xff});
    assertThat(problem()).isEqualTo("is not UTF-8 text");
    Files.write(present, new byte[1_000_001]);
    assertThat(problem()).isEqualTo("cannot be understood (it is larger than 1 MB)");
    Files.delete(present);
    Files.createDirectory(present);
    assertThat(problem()).isEqualTo("is not a file");
    Files.delete(present);
    Files.createSymbolicLink(present, present.resolveSibling("gone"));
    assertThat(file.look()).isEqualTo(new Look.NoFile(List.of(present, older)));
    Files.createSymbolicLink(present.resolveSibling("gone"), present);
    assertThat(problem()).isEqualTo("cannot be read"); // a circle, for one
  }

  private String problem() {
    return file.look() instanceof Look.Unusable(Path where, Message why) && where.equals(present)
        ? Messages.text(why)
        : "";
  }

  @Test
  void each_system_has_its_own_place() {
    Path chosen = home.resolve("chosen");
    assertThat(NgrokFilePaths.of(Map.of("XDG_CONFIG_HOME", chosen.toString()), home, "Linux"))
        .containsExactly(chosen.resolve("ngrok/ngrok.yml"), older);
    assertThat(NgrokFilePaths.of(Map.of("XDG_CONFIG_HOME", "relative"), home, "Linux"))
        .containsExactly(present, older);
    assertThat(NgrokFilePaths.of(Map.of(), home, "Mac OS X"))
        .containsExactly(home.resolve("Library/Application Support/ngrok/ngrok.yml"), older);
    assertThat(NgrokFilePaths.of(Map.of("LOCALAPPDATA", chosen.toString()), home, "Windows 11"))
        .containsExactly(chosen.resolve("ngrok/ngrok.yml"), older);
    assertThat(NgrokFilePaths.of(Map.of(), home, "Windows 11"))
        .containsExactly(home.resolve("AppData/Local/ngrok/ngrok.yml"), older);
  }

  private String key() {
    return ((Look.Key) file.look()).key().authorization();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
