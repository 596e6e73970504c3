package tunnelbrowser.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that records are appended to, and that gives way to a new one when it is full.
 *
 * <p>Processes take turns, record by record, so that none garbles what another one writes. Nothing
 * is opened or made before the first record. For one thread.
 *
 * @param folder made if need be, for the user alone
 */
record LogFile(Path folder) {
  /** How large a file may become, in bytes, but for its last record. */
  static final int FULL = 512 * 1024;

  /** The one that is written to and those before it. */
  static final int FILES = 3;

  private static final String NAME = "tunnel-browser";

  /** The newest file if the number is 0; the higher the number, the older. */
  Path numbered(int number) {
    return folder.resolve(number == 0 ? NAME + ".log" : NAME + "." + number + ".log");
  }

  /**
   * Writes the text behind what is there.
   *
   * @throws IOException if not all of it could be written
   */
  void append(String text) throws IOException {
    Files.createDirectories(folder, ownersAlone("rwx------"));
    Path turns = folder.resolve(NAME + ".log.lock");
    try (FileChannel turn = open(turns);
        var _ = turn.lock()) {
      if (Files.exists(numbered(0)) && Files.size(numbered(0)) >= FULL) {
        rotate();
      }
      try (FileChannel file = open(numbered(0))) {
        file.position(file.size());
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(endsInMidLine(file) ? "\n" + text : text);
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
      }
    }
  }

  /** As where the disk was full, or a process was killed: the next record is to be readable. */
  private static boolean endsInMidLine(FileChannel file) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return file.size() > 0 && file.read(last, file.size() - 1) == 1 && last.get(0) != '\n';
  }

  private void rotate() throws IOException {
    for (int number = FILES - 1; number > 0; number--) {
      if (Files.exists(numbered(number - 1))) {
        Files.move(numbered(number - 1), numbered(number), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
        ownersAlone("rw-------"));
  }

  private FileAttribute<?>[] ownersAlone(String permissions) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
