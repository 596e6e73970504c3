package tunnelbrowser.settings;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tunnelbrowser.text.Message;

/**
 * Settings in a JSON file, which is replaced as a whole or not at all.
 *
 * <p>What this version does not know survives, and what it cannot understand is kept beside the
 * file: see {@link BackupCopies}. Several processes may share the file: one changes it at a time.
 */
public final class SettingsFile implements SettingsStore {
  private static final String NAME = "settings.json";
  private static final String LOCK = NAME + ".lock";
  private static final String UNFINISHED = ".new";

  /**
   * A change takes milliseconds; who keeps the lock for longer has stopped, and is not waited for.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Path folder;
  private final Path named;
  private final Disk disk;

  /**
   * @param folder made with the first change, if need be
   */
  public SettingsFile(Path folder) {
    this(folder, new LocalDisk(PATIENCE));
  }

  SettingsFile(Path folder, Disk disk) {
    this.folder = folder;
    this.named = folder.resolve(NAME);
    this.disk = disk;
  }

  @Override
  public Loaded read() {
    try {
      ResolvedPath place = ResolvedPath.of(named);
      return new SettingsDocument(place, SettingsFileState.at(place.file(), disk)).loaded();
    } catch (IOException nowhere) {
      return SettingsDocument.unreadable(named, nowhere);
    }
  }

  @Override
  public synchronized void update(UnaryOperator<Settings> change) throws NotKept {
    try {
      disk.makeFolder(folder);
      Optional<Closeable> lock = lock();
      try {
        change(change, lock.isPresent());
      } finally {
        if (lock.isPresent()) {
          lock.get().close();
        }
      }
    } catch (IOException unwritable) {
      throw new NotKept(
          Message.of("settings.notKept", named, IoErrorText.words(unwritable)), unwritable);
    }
  }

  /** Where there are no locks, two changes at once may cost one of them, and no more than that. */
  private Optional<Closeable> lock() {
    try {
      return Optional.of(disk.lock(folder.resolve(LOCK)));
    } catch (IOException unsupported) {
      return Optional.empty();
    }
  }

  private void change(UnaryOperator<Settings> change, boolean isAlone) throws IOException {
    ResolvedPath place = ResolvedPath.of(named);
    if (place.isReadOnly()) {
      throw new DiskProblem(Message.of("disk.fileReadOnly"));
    }
    SettingsDocument found = new SettingsDocument(place, SettingsFileState.at(place.file(), disk));
    byte[] contents = SettingsFileState.written(found.changed(change));
    if (isAlone) {
      removeUnfinished(place.folder());
    }
    Path complete = disk.makeFile(place.folder(), NAME + ".", UNFINISHED);
    try {
      disk.write(complete, contents);
      found.keepCopy(disk);
      disk.move(complete, place.file());
    } finally {
      Files.deleteIfExists(complete);
    }
  }

  /** What processes that were killed in the middle of a change have left behind. */
  private static void removeUnfinished(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NAME + ".*" + UNFINISHED)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }
}
