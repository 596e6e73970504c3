package tunnelbrowser.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Settings AGREED =
      Settings.DEFAULT.withReleaseChecks(true).withReleaseCheckAt(NOON);

  @TempDir private Path home;
  private Path folder;
  private Path file;
  private Path bad;
  private SettingsFile settings;

  @BeforeEach
  void name() {
    folder = home.resolve("config").resolve("tunnel-browser");
    file = folder.resolve("settings.json");
    bad = folder.resolve("settings.json.bad");
    settings = new SettingsFile(folder);
  }

  @Test
  void without_a_file_the_defaults_count_and_reading_makes_none() {
    assertThat(settings.read()).isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, ""));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void what_was_kept_is_read_again() throws Exception {
    settings.update(before -> AGREED);
    assertThat(new SettingsFile(folder).read()).isEqualTo(new SettingsStore.Loaded(AGREED, ""));
  }

  @Test
  void the_file_is_json_for_people() throws Exception {
    settings.update(before -> AGREED);
    assertThat(file)
        .hasContent(
            """
            {
              "checkForReleases": true,
              "lastReleaseCheck": "2026-11-23T12:00:00Z"
            }
            """);
  }

  @Test
  void the_interval_is_kept_in_seconds() throws Exception {
    settings.update(before -> before.withLookInterval(Duration.ofSeconds(10)));
    assertThat(file).content().contains("\"lookIntervalSeconds\": 10");
    assertThat(new SettingsFile(folder).read().settings().lookInterval())
        .contains(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-4", "3601", "2.5", "1e1", "99999999999", "\"4\"", "null"})
  void an_interval_that_makes_no_sense_is_none(String written) throws Exception {
    write("{\"lookIntervalSeconds\": " + written + "}");
    assertThat(settings.read().settings().lookInterval()).isEmpty();
  }

  @Test
  void a_change_starts_from_what_another_window_kept() throws Exception {
    settings.read();
    new SettingsFile(folder).update(before -> before.withReleaseCheckAt(NOON));
    settings.update(before -> before.withReleaseChecks(true));
    assertThat(settings.read().settings()).isEqualTo(AGREED);
  }

  @Test
  void members_of_another_version_survive() throws Exception {
    write("{\"columns\": [{\"id\": \"region\", \"width\": 80.50}], \"checkForReleases\": false}");
    settings.update(before -> AGREED);
    assertThat(file)
        .content()
        .contains("\"columns\": [", "\"width\": 80.50", "\"checkForReleases\": true");
    assertThat(bad).doesNotExist();
  }

  @Test
  void a_time_that_is_gone_leaves_the_file() throws Exception {
    settings.update(before -> AGREED);
    settings.update(before -> Settings.DEFAULT);
    assertThat(file).content().doesNotContain("lastReleaseCheck");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"checkForReleases\": \"true\", \"lastReleaseCheck\": 7}",
        "{\"checkForReleases\": 1, \"lastReleaseCheck\": \"yesterday\"}",
        "{\"checkForReleases\": null, \"lastReleaseCheck\": null}"
      })
  void a_member_of_a_wrong_type_is_the_default(String json) throws Exception {
    write(json);
    assertThat(settings.read()).isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"checkForReleases\": tr", "[true]", "{} {}"})
  void a_broken_file_counts_as_the_defaults_and_stays_as_it_is(String text) throws Exception {
    write(text);
    assertThat(settings.read()).isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, notJson()));
    assertThat(contents()).containsExactly(file);
    assertThat(file).hasContent(text);
  }

  @Test
  void a_file_that_is_no_text_counts_as_the_defaults() throws Exception {
    write("");
    Files.write(file, new byte[] {'{', (byte) 0xff, '}'});
    assertThat(settings.read()).isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, notJson()));
  }

  @Test
  void a_broken_file_is_kept_under_another_name_when_a_setting_changes() throws Exception {
    write("{\"checkForReleases\": tr");
    settings.update(before -> before.withReleaseChecks(true));
    assertThat(bad).hasContent("{\"checkForReleases\": tr");
    assertThat(settings.read().settings()).isEqualTo(Settings.DEFAULT.withReleaseChecks(true));
    assertThat(contents()).containsExactlyInAnyOrder(file, bad);
  }

  @Test
  void a_file_that_cannot_be_read_counts_as_the_defaults() throws Exception {
    Files.createDirectories(file);
    assertThat(settings.read().settings()).isEqualTo(Settings.DEFAULT);
    assertThat(settings.read().problem())
        .startsWith("The settings in " + file + " cannot be read (")
        .endsWith(
            "). The defaults count, and the file is kept as settings.json.bad when they change.");
    settings.update(before -> AGREED);
    assertThat(settings.read()).isEqualTo(new SettingsStore.Loaded(AGREED, ""));
    assertThat(bad).isDirectory();
  }

  @Test
  void the_file_is_replaced_and_never_written_into() throws Exception {
    settings.update(before -> Settings.DEFAULT);
    Path before = Files.createLink(home.resolve("as-it-was.json"), file);
    settings.update(kept -> AGREED);
    assertThat(before).content().contains("false");
    assertThat(contents()).containsExactly(file);
  }

  @Test
  void a_failed_change_leaves_everything_as_it_was() throws Exception {
    write("broken");
    Files.createDirectories(bad);
    Files.writeString(bad.resolve("in-the-way"), "");
    assertThatThrownBy(() -> settings.update(before -> AGREED))
        .isInstanceOf(SettingsStore.NotKept.class)
        .hasMessageStartingWith("The settings cannot be kept in " + file + ": ");
    assertThat(contents()).containsExactlyInAnyOrder(file, bad);
    assertThat(file).hasContent("broken");
  }

  @Test
  void a_file_where_the_folder_should_be_is_told() throws Exception {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "");
    assertThatThrownBy(() -> settings.update(before -> AGREED))
        .isInstanceOf(SettingsStore.NotKept.class)
        .hasMessage(
            "The settings cannot be kept in " + file + ": a file is where the folder should be.");
  }

  @Test
  void a_store_that_forgets_has_the_defaults() throws Exception {
    SettingsStore forgetful = SettingsStore.forgetful();
    forgetful.update(before -> AGREED);
    assertThat(forgetful.read()).isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, ""));
  }

  private String notJson() {
    return "The settings in "
        + file
        + " are not a JSON object. The defaults count, and the file is kept as settings.json.bad"
        + " when they change.";
  }

  private void write(String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file, text);
  }

  private List<Path> contents() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
