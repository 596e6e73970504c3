package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tunnelbrowser.settings.FaultyDisk.Step;
import tunnelbrowser.text.Messages;

/** A disk that refuses at each step of a change: the old settings stay whole, and it is said. */
class FailingDiskTest {
  private final IOException full = new IOException("No space left on device");

  @TempDir private Path home;
  private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    folder = home.resolve("tunnel-browser");
    file = folder.resolve("settings.json");
  }

  @Test
  void a_full_disk_is_told_and_the_old_settings_stay() throws Exception {
    keepTen();
    assertNotKept(new FaultyDisk(Step.WRITE, full), "the disk is full");
    assertTenIsKept();
  }

  @Test
  void a_full_disk_that_has_no_room_for_a_name_is_told() throws Exception {
    keepTen();
    assertNotKept(
        new FaultyDisk(Step.MAKE_FILE, new FileSystemException("f", null, "Disk quota exceeded")),
        "the disk quota is used up");
    assertTenIsKept();
  }

  @Test
  void a_folder_that_cannot_be_written_is_told() throws Exception {
    keepTen();
    assertNotKept(
        new FaultyDisk(Step.MAKE_FILE, new AccessDeniedException("f")), "access is denied");
    assertTenIsKept();
  }

  @Test
  void a_read_only_disk_is_told() {
    assertNotKept(
        new FaultyDisk(
            Step.MAKE_FOLDER, new FileSystemException("f", null, "Read-only file system")),
        "the disk is read-only");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_told() throws Exception {
    Files.writeString(folder, "");
    assertThatThrownBy(() -> keepTen())
        .isInstanceOf(SettingsStore.NotKept.class)
        .hasMessage(
            "The settings cannot be saved in " + file + ": a file is where the folder should be.");
    assertThat(new SettingsFile(folder).read().settings()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void a_file_that_cannot_be_read_counts_as_the_defaults_and_is_not_replaced() throws Exception {
    keepTen();
    FaultyDisk disk = new FaultyDisk(Step.READ, new AccessDeniedException("f"));
    SettingsFile settings = new SettingsFile(folder, disk);
    assertThat(settings.read().settings()).isEqualTo(Settings.DEFAULT);
    assertThat(settings.read().problem().map(Messages::text))
        .contains(
            "The settings in "
                + file
                + " cannot be read: access is denied. The defaults are used, and no change is"
                + " saved until they can.");
    assertNotKept(disk, "access is denied");
    disk.mend();
    assertThat(settings.read().settings().pollInterval()).contains(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @EnumSource(value = Step.class, names = "LOCK", mode = EnumSource.Mode.EXCLUDE)
  void whatever_step_fails_the_bad_file_is_where_it_was_and_the_next_change_works(Step step)
      throws Exception {
    Files.createDirectories(folder);
    Files.writeString(file, "{bad");
    FaultyDisk disk = new FaultyDisk(step, full);
    SettingsFile settings = new SettingsFile(folder, disk);
    assertNotKept(disk, "the disk is full");
    assertThat(names()).containsExactly("settings.json");
    assertThat(file).hasContent("{bad");
    disk.mend();
    settings.update(kept -> kept.withReleaseChecks(true));
    assertThat(names()).containsExactly("settings.json", "settings.json.bad-1");
  }

  @Test
  void where_there_are_no_locks_a_change_is_kept_all_the_same() throws Exception {
    Files.createDirectories(folder);
    Path anothers = Files.writeString(folder.resolve("settings.json.7.new"), "being written");
    FaultyDisk disk = new FaultyDisk(Step.LOCK, new IOException("No locks available"));
    new SettingsFile(folder, disk).update(kept -> kept.withReleaseChecks(true));
    assertThat(new SettingsFile(folder).read().settings().checkForReleases()).isTrue();
    assertThat(anothers).hasContent("being written");
  }

  @Test
  void who_keeps_the_lock_for_ever_is_not_waited_for() throws Exception {
    Disk disk = new LocalDisk(Duration.ZERO);
    disk.makeFolder(folder);
    try (Closeable _ = disk.lock(folder.resolve("settings.json.lock"))) {
      new SettingsFile(folder, disk).update(kept -> kept.withReleaseChecks(true));
    }
    assertThat(new SettingsFile(folder).read().settings().checkForReleases()).isTrue();
  }

  @Test
  void what_a_killed_process_left_behind_is_cleared_away() throws Exception {
    keepTen();
    Path left = Files.writeString(folder.resolve("settings.json.123.new"), "{\"checkFor");
    Files.setLastModifiedTime(left, FileTime.fromMillis(0));
    keepTen();
    assertThat(names()).containsExactly("settings.json");
  }

  @Test
  void only_the_owner_may_look() throws Exception {
    keepTen();
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(permissions(folder)).isEqualTo("rwx------");
      assertThat(permissions(file)).isEqualTo("rw-------");
      assertThat(permissions(folder.resolve("settings.json.lock"))).isEqualTo("rw-------");
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private void keepTen() throws SettingsStore.NotKept {
    new SettingsFile(folder).update(kept -> kept.withPollInterval(Duration.ofSeconds(10)));
  }

  private void assertNotKept(Disk disk, String why) {
    assertThatThrownBy(
            () -> new SettingsFile(folder, disk).update(kept -> kept.withReleaseChecks(true)))
        .isInstanceOf(SettingsStore.NotKept.class)
        .hasMessage("The settings cannot be saved in " + file + ": " + why + ".");
  }

  private void assertTenIsKept() throws IOException {
    assertThat(new SettingsFile(folder).read())
        .isEqualTo(
            new SettingsStore.Loaded(
                Settings.DEFAULT.withPollInterval(Duration.ofSeconds(10)), Optional.empty()));
    assertThat(names()).containsExactly("settings.json");
  }

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
