package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.text.Messages;

/** Settings that a link leads to, as those have them who keep their files in a repository. */
class LinkedSettingsTest {
  @TempDir private Path home;
  private Path folder;
  private Path link;
  private Path dotfiles;
  private Path target;
  private SettingsFile settings;

  @BeforeEach
  void name() throws Exception {
    folder = Files.createDirectories(home.resolve("config"));
    link = folder.resolve("settings.json");
    dotfiles = Files.createDirectories(home.resolve("dotfiles"));
    target = dotfiles.resolve("tunnels.json");
    settings = new SettingsFile(folder);
  }

  private String problem() {
    return settings.read().problem().map(Messages::text).orElse("");
  }

  @Test
  void the_link_stays_and_what_it_leads_to_is_replaced() throws Exception {
    Files.writeString(target, "{\"mine\": 1}");
    Path before = Files.createLink(home.resolve("as-it-was.json"), target);
    Files.createSymbolicLink(link, Path.of("../dotfiles/tunnels.json"));
    agree();
    assertThat(link).isSymbolicLink();
    assertThat(target).content().contains("\"mine\": 1", "\"checkForReleases\": true");
    assertThat(before).hasContent("{\"mine\": 1}");
    assertThat(dotfiles).isDirectoryNotContaining(file -> !file.equals(target));
  }

  @Test
  void a_link_to_a_link_is_followed() throws Exception {
    Files.writeString(target, "{}");
    Path between = Files.createSymbolicLink(dotfiles.resolve("between"), target);
    Files.createSymbolicLink(link, between);
    agree();
    assertThat(link).isSymbolicLink();
    assertThat(between).isSymbolicLink();
    assertThat(target).content().contains("\"checkForReleases\": true");
  }

  @Test
  void a_link_to_nothing_is_told_and_leads_to_the_settings_later() throws Exception {
    Files.createSymbolicLink(link, target);
    assertThat(settings.read().settings()).isEqualTo(Settings.DEFAULT);
    assertThat(problem())
        .isEqualTo(
            "The settings in "
                + target
                + " do not exist, though a link leads to them. The defaults are used, and the"
                + " file is created when a setting changes.");
    agree();
    assertThat(link).isSymbolicLink();
    assertThat(target).isRegularFile();
    assertThat(problem()).isEmpty();
  }

  @Test
  void a_link_into_a_folder_that_is_not_there_makes_none() throws Exception {
    Files.createSymbolicLink(link, home.resolve("unplugged").resolve("tunnels.json"));
    assertThatThrownBy(this::agree)
        .isInstanceOf(SettingsStore.NotKept.class)
        .hasMessage("The settings cannot be saved in " + link + ": the folder is not there.");
    assertThat(home.resolve("unplugged")).doesNotExist();
    assertThat(link).isSymbolicLink();
  }

  @Test
  void links_in_a_circle_are_told() throws Exception {
    Files.createSymbolicLink(link, folder.resolve("round"));
    Files.createSymbolicLink(folder.resolve("round"), link);
    assertThat(problem())
        .isEqualTo(
            "The settings in "
                + link
                + " cannot be read: its links form a loop. The defaults are used, and no change"
                + " is saved until they can.");
    assertThatThrownBy(this::agree)
        .isInstanceOf(SettingsStore.NotKept.class)
        .hasMessage("The settings cannot be saved in " + link + ": its links form a loop.");
  }

  @Test
  void a_bad_file_is_kept_where_it_really_was() throws Exception {
    Files.writeString(target, "{bad");
    Files.createSymbolicLink(link, target);
    agree();
    assertThat(dotfiles.resolve("tunnels.json.bad-1")).hasContent("{bad");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void the_whole_folder_may_be_a_link() throws Exception {
    Path linked = Files.createSymbolicLink(home.resolve("linked"), dotfiles);
    new SettingsFile(linked).update(kept -> kept.withReleaseChecks(true));
    assertThat(dotfiles.resolve("settings.json")).isRegularFile();
  }

  @Test
  void a_device_is_neither_read_nor_moved() throws Exception {
    Path endless = Path.of("/dev/zero");
    if (Files.exists(endless)) {
      Files.createSymbolicLink(link, endless);
      assertThat(problem())
          .startsWith("The settings in /dev/zero cannot be read: it is not an ordinary file. ");
      assertThatThrownBy(this::agree)
          .hasMessage("The settings cannot be saved in " + link + ": it is not an ordinary file.");
      assertThat(endless).exists();
      Files.delete(link);
    }
  }

  private void agree() throws Exception {
    settings.update(kept -> kept.withReleaseChecks(true));
    assertThat(settings.read().settings().checkForReleases()).isTrue();
  }
}
