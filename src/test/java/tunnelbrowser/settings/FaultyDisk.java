package tunnelbrowser.settings;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** The real disk, but for one kind of step, which fails. */
final class FaultyDisk implements Disk {
  /** What can fail. */
  enum Step {
    READ,
    MAKE_FOLDER,
    MAKE_FILE,
    WRITE,
    MOVE,
    LOCK
  }

  private final Disk real = new LocalDisk(Duration.ofSeconds(5));
  private final Step broken;
  private final IOException fault;
  private boolean mended;

  FaultyDisk(Step broken, IOException fault) {
    this.broken = broken;
    this.fault = fault;
  }

  /** From now on nothing fails. */
  void mend() {
    mended = true;
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    meet(Step.READ);
    return real.read(file, most);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    meet(Step.MAKE_FOLDER);
    real.makeFolder(folder);
  }

  @Override
  public Path makeFile(Path folder, String start, String end) throws IOException {
    meet(Step.MAKE_FILE);
    return real.makeFile(folder, start, end);
  }

  /** A disk that is full takes what still fits. */
  @Override
  public void write(Path file, byte[] contents) throws IOException {
    if (broken == Step.WRITE && !mended) {
      real.write(file, Arrays.copyOf(contents, contents.length / 2));
    }
    meet(Step.WRITE);
    real.write(file, contents);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    meet(Step.MOVE);
    real.move(from, to);
  }

  @Override
  public Closeable lock(Path file) throws IOException {
    meet(Step.LOCK);
    return real.lock(file);
  }

  private void meet(Step step) throws IOException {
    if (step == broken && !mended) {
      throw fault;
    }
  }
}
