package tunnelbrowser.instance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;

/** Lets one process at a time look for others and take their place; ends with its process. */
record FolderLock(FileChannel file) implements AutoCloseable {
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);

  /**
   * Waits for its turn.
   *
   * @throws IOException if that takes longer than {@code patience}, or if there is no such file
   */
  static FolderLock of(Path file, Duration patience) throws IOException {
    FileChannel channel =
        FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    try {
      for (long tries = patience.dividedBy(BETWEEN_TRIES); tries >= 0; tries--) {
        if (isLocked(channel)) {
          return new FolderLock(channel);
        }
        Thread.sleep(BETWEEN_TRIES);
      }
      throw new NotShared("another start takes too long.");
    } catch (IOException failure) {
      channel.close();
      throw failure;
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      channel.close();
      throw new NotShared("the program ends.", ending);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException anotherThread) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
