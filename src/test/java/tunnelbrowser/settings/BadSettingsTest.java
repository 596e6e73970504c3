package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.text.Messages;

/** What is found in the place of the settings and is something else. */
class BadSettingsTest {
  @TempDir private Path folder;
  private Path file;
  private SettingsFile settings;

  @BeforeEach
  void name() {
    file = folder.resolve("settings.json");
    settings = new SettingsFile(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"checkForReleases\": true, \"lastRel", "[true]", "{} {}", "\u0000", " "})
  void a_corrupt_or_half_written_file_counts_as_the_defaults_and_stays(String text)
      throws Exception {
    Files.writeString(file, text);
    assertDefaults(
        " are not a JSON object. The defaults are used, and the file is kept as settings.json.bad-1"
            + " when a setting changes.");
    assertThat(names()).containsExactly("settings.json");
    assertThat(file).hasContent(text);
  }

  @Test
  void bytes_that_are_no_text_count_as_the_defaults() throws Exception {
    Files.write(file, new byte[] {'{', (byte) 0xff, '}'});
    assertDefaults(
        " are not a JSON object. The defaults are used, and the file is kept as settings.json.bad-1"
            + " when a setting changes.");
  }

  @Test
  void a_file_that_nobody_would_write_is_not_read_to_its_end() throws Exception {
    Files.write(
        file, ("{\"a\": \"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8));
    assertDefaults(
        " are larger than 1 MiB. The defaults are used, and the file is kept as settings.json.bad-1"
            + " when a setting changes.");
  }

  @Test
  void an_empty_file_counts_as_the_defaults_and_is_not_worth_keeping() throws Exception {
    Files.createFile(file);
    assertDefaults(" are empty. The defaults are used.");
    agree();
    assertThat(names()).containsExactly("settings.json");
  }

  @Test
  void a_folder_in_its_place_is_told_and_stays() throws Exception {
    Files.createDirectories(file);
    assertDefaults(
        " cannot be read: a folder is in its place. The defaults are used, and no change is saved"
            + " until they can.");
    assertThatThrownBy(this::agree)
        .isInstanceOf(SettingsStore.NotKept.class)
        .hasMessage("The settings cannot be saved in " + file + ": a folder is in its place.");
    assertThat(file).isDirectory();
  }

  @Test
  void a_bad_file_is_kept_under_another_name_when_a_setting_changes() throws Exception {
    Files.writeString(file, "{\"checkForReleases\": tr");
    agree();
    assertThat(folder.resolve("settings.json.bad-1")).hasContent("{\"checkForReleases\": tr");
    assertThat(names()).containsExactly("settings.json", "settings.json.bad-1");
  }

  @Test
  void no_copy_is_written_over_and_of_many_the_first_and_the_latest_stay() throws Exception {
    for (int i = 1; i <= 8; i++) {
      Files.writeString(file, "bad " + i);
      assertThat(problem()).contains("kept as settings.json.bad-" + i + " when");
      agree();
      assertThat(folder.resolve("settings.json.bad-" + i)).hasContent("bad " + i);
    }
    assertThat(names())
        .containsExactly(
            "settings.json",
            "settings.json.bad-1",
            "settings.json.bad-5",
            "settings.json.bad-6",
            "settings.json.bad-7",
            "settings.json.bad-8");
    assertThat(folder.resolve("settings.json.bad-1")).hasContent("bad 1");
  }

  @Test
  void a_newer_versions_file_counts_as_far_as_it_is_understood() throws Exception {
    Files.writeString(file, "{\"version\": 2, \"checkForReleases\": true, \"new\": [1]}");
    assertThat(settings.read().settings().checkForReleases()).isTrue();
    assertThat(problem())
        .isEqualTo(
            "The settings in "
                + file
                + " were written by a newer version of this program. What this version"
                + " understands is used, and the rest is left as it is.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "1.0", "\"1\"", "null", "99999999999999999999", "1e999999999"})
  void every_version_but_the_first_is_one_we_do_not_know(String version) throws Exception {
    Files.writeString(file, "{\"version\": " + version + "}");
    assertThat(problem()).contains(" were written by a newer version");
  }

  @Test
  void a_change_in_a_newer_versions_file_touches_nothing_else() throws Exception {
    String newer =
        "{\"version\": 2, \"lookIntervalSeconds\": \"often\", \"lastReleaseCheck\": {\"at\": 1},"
            + " \"new\": [1]}";
    Files.writeString(file, newer);
    agree();
    assertThat(file)
        .hasContent(
            """
            {
              "version": 2,
              "lookIntervalSeconds": "often",
              "lastReleaseCheck": {
                "at": 1
              },
              "new": [
                1
              ],
              "checkForReleases": true
            }
            """);
    assertThat(folder.resolve("settings.json.newer")).hasContent(newer);
    settings.update(kept -> kept.withReleaseChecks(false));
    assertThat(folder.resolve("settings.json.newer")).hasContent(newer);
    assertThat(names()).containsExactly("settings.json", "settings.json.newer");
  }

  @Test
  void a_read_only_file_is_read_and_not_changed() throws Exception {
    agree();
    assertThat(file.toFile().setWritable(false)).isTrue();
    assertThat(settings.read().settings().checkForReleases()).isTrue();
    assertThat(problem()).isEmpty();
    assertThatThrownBy(() -> settings.update(kept -> kept.withReleaseChecks(false)))
        .isInstanceOf(SettingsStore.NotKept.class)
        .hasMessage("The settings cannot be saved in " + file + ": the file is read-only.");
    assertThat(settings.read().settings().checkForReleases()).isTrue();
  }

  private void agree() throws Exception {
    settings.update(kept -> kept.withReleaseChecks(true));
    assertThat(settings.read().settings().checkForReleases()).isTrue();
  }

  private void assertDefaults(String rest) {
    assertThat(settings.read().settings()).isEqualTo(Settings.DEFAULT);
    assertThat(problem()).isEqualTo("The settings in " + file + rest);
  }

  private String problem() {
    return settings.read().problem().map(Messages::text).orElse("");
  }

  /** The names in the folder, the lock's aside. */
  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(kept -> kept.getFileName().toString())
          .filter(name -> !name.endsWith(".lock"))
          .sorted()
          .toList();
    }
  }
}
