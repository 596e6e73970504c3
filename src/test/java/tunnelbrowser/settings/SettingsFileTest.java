package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.text.Messages;

class SettingsFileTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Settings AGREED =
      Settings.DEFAULT.withReleaseChecks(true).withReleaseCheckAt(NOON);

  @TempDir private Path home;
  private Path folder;
  private Path file;
  private SettingsFile settings;

  @BeforeEach
  void name() {
    folder = home.resolve("config").resolve("tunnel-browser");
    file = folder.resolve("settings.json");
    settings = new SettingsFile(folder);
  }

  @Test
  void without_a_file_the_defaults_count_and_reading_makes_none() {
    assertThat(settings.read())
        .isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, Optional.empty()));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void an_account_whose_name_looks_like_a_key_is_left_out_and_told() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(
        file,
        """
        {"profiles": [{"name": "ak_2TunnelMadeUp0Qx7RkZpLw3Vb9N"}, {"name": "Work"}, {"name": ""},
          {"name": "B\uFFFDro"}, {"name": 7}, 8]}
        """);
    SettingsStore.Loaded loaded = settings.read();
    assertThat(loaded.settings().profiles()).extracting(Profile::name).containsExactly("Work");
    assertThat(loaded.problem().map(Messages::text))
        .contains(
            "An account in "
                + file
                + " is left out. The account's name looks like a key, and names are kept in a"
                + " file: choose another name. The account's name cannot be read in this locale:"
                + " choose one with UTF-8, such as LC_ALL=C.UTF-8, or use plain letters.");
  }

  @Test
  void what_was_kept_is_read_again() throws Exception {
    settings.update(before -> AGREED);
    assertThat(new SettingsFile(folder).read())
        .isEqualTo(new SettingsStore.Loaded(AGREED, Optional.empty()));
  }

  @Test
  void the_file_is_json_for_people() throws Exception {
    settings.update(before -> AGREED);
    assertThat(file)
        .hasContent(
            """
            {
              "version": 1,
              "checkForReleases": true,
              "lastReleaseCheck": "2026-11-23T12:00:00Z"
            }
            """);
  }

  @Test
  void the_interval_is_kept_in_seconds() throws Exception {
    settings.update(before -> before.withPollInterval(Duration.ofSeconds(10)));
    assertThat(file).content().contains("\"lookIntervalSeconds\": 10");
    assertThat(new SettingsFile(folder).read().settings().pollInterval())
        .contains(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-4", "3601", "2.5", "1e1", "99999999999", "\"4\"", "null"})
  void an_interval_that_makes_no_sense_is_none(String written) throws Exception {
    write("{\"lookIntervalSeconds\": " + written + "}");
    assertThat(settings.read().settings().pollInterval()).isEmpty();
  }

  @Test
  void whoever_was_welcomed_once_stays_so() throws Exception {
    settings.update(Settings::withWelcomed);
    settings.update(before -> before.withReleaseChecks(true));
    assertThat(settings.read().settings().welcomed()).isTrue();
    settings.update(before -> Settings.DEFAULT);
    assertThat(Files.readString(file)).doesNotContain("welcomed");
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
    assertThat(contents()).containsExactly(file);
  }

  @Test
  void what_would_be_too_large_to_be_read_again_is_not_written() throws Exception {
    String nested = "[".repeat(200) + "0,".repeat(5_000) + "0" + "]".repeat(200);
    write("{\"another's\": " + nested + "}");
    assertThatThrownBy(() -> settings.update(before -> AGREED))
        .isInstanceOf(SettingsStore.NotKept.class)
        .hasMessage(
            "The settings cannot be saved in " + file + ": they would be larger than 1 MiB.");
    assertThat(file).content().contains(nested);
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
    assertThat(settings.read())
        .isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, Optional.empty()));
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
  void a_store_that_forgets_has_the_defaults() throws Exception {
    SettingsStore forgetful = SettingsStore.forgetful();
    forgetful.update(before -> AGREED);
    assertThat(forgetful.read())
        .isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, Optional.empty()));
  }

  private void write(String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file, text);
  }

  /** What is in the folder, the lock aside. */
  private List<Path> contents() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(kept -> !kept.endsWith("settings.json.lock")).toList();
    }
  }
}
