package tunnelbrowser.settings;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import tunnelbrowser.text.Message;

/**
 * The file system.
 *
 * @param patience how long to wait for a lock
 */
record LocalDisk(Duration patience) implements Disk {
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(5);

  @Override
  public byte[] read(Path file, int most) throws IOException {
    try (InputStream contents = Files.newInputStream(file)) {
      return contents.readNBytes(most + 1);
    }
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder, ownersAlone(folder, "rwx------"));
  }

  @Override
  public Path makeFile(Path folder, String start, String end) throws IOException {
    return Files.createTempFile(folder, start, end, ownersAlone(folder, "rw-------"));
  }

  @Override
  public void write(Path file, byte[] contents) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(contents);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public Closeable lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            ownersAlone(file, "rw-------"));
    try {
      for (long left = patience.dividedBy(BETWEEN_ATTEMPTS); !isLocked(channel); left--) {
        if (left <= 0) {
          throw new DiskProblem(Message.of("disk.busy"));
        }
        Thread.sleep(BETWEEN_ATTEMPTS);
      }
      return channel; // whose end is that of the lock
    } catch (InterruptedException unwanted) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the program is ending");
    } catch (IOException | RuntimeException failure) {
      channel.close();
      throw failure;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException byThisProgram) {
      return false;
    }
  }

  private static FileAttribute<?>[] ownersAlone(Path place, String permissions) {
    return place.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
