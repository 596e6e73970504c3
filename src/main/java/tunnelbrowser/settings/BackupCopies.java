package tunnelbrowser.settings;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that were not understood, beside the one that took their place: {@code settings.json.bad-1}
 * and so on.
 *
 * <p>No copy is ever written over. Of more than {@link #MOST} the first stays, because it is the
 * likeliest to hold what somebody misses, and the second goes.
 */
final class BackupCopies {
  static final int MOST = 5;

  private final Path original;
  private final Pattern names;

  private record Copy(long number, Path file) {}

  BackupCopies(Path original) {
    this.original = original;
    this.names = Pattern.compile(Pattern.quote(original.getFileName() + ".bad-") + "(\\d{1,9})");
  }

  /** The name that the next copy has. */
  Path next() throws IOException {
    List<Copy> copies = copies();
    long number = copies.isEmpty() ? 1 : copies.getLast().number() + 1;
    return original.resolveSibling(original.getFileName() + ".bad-" + number);
  }

  /** Removes what is too many; folders are nobody's to remove. */
  void trim() throws IOException {
    List<Copy> files =
        new ArrayList<>(
            copies().stream()
                .filter(copy -> Files.isRegularFile(copy.file(), LinkOption.NOFOLLOW_LINKS))
                .toList());
    while (files.size() > MOST) {
      Files.delete(files.remove(1).file());
    }
  }

  /**
   * Keeps a file of a newer version as {@code settings.json.newer}, once: what is written over it
   * afterwards is what this version made of it.
   */
  void keepNewer(Disk disk) throws IOException {
    Path kept = original.resolveSibling(original.getFileName() + ".newer");
    if (Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Path complete = disk.makeFile(kept.resolveSibling(""), original.getFileName() + ".", ".new");
    try {
      disk.write(complete, disk.read(original, SettingsFileState.MOST_BYTES));
      disk.move(complete, kept);
    } finally {
      Files.deleteIfExists(complete);
    }
  }

  /** Lowest number first. */
  private List<Copy> copies() throws IOException {
    Path folder = original.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    List<Copy> copies = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Matcher name = names.matcher(file.getFileName().toString());
        if (name.matches()) {
          copies.add(new Copy(Long.parseLong(name.group(1)), file));
        }
      }
    }
    copies.sort(Comparator.comparingLong(Copy::number));
    return copies;
  }
}
