package tunnelbrowser.settings;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** What settings ask of a disk, in steps of which each one can fail. */
interface Disk {
  /**
   * All bytes of a file.
   *
   * @param most how many there may be; of a larger file one more than that is returned
   */
  byte[] read(Path file, int most) throws IOException;

  /** Makes a folder and those above it, for the owner alone; does nothing if it is there. */
  void makeFolder(Path folder) throws IOException;

  /** Makes an empty file of a name that nothing has, for the owner alone. */
  Path makeFile(Path folder, String start, String end) throws IOException;

  /** Fills a file. Once this returns, not even a power cut takes the bytes away. */
  void write(Path file, byte[] contents) throws IOException;

  /** Gives a file or folder another name in one step, at which a file of that name goes. */
  void move(Path from, Path to) throws IOException;

  /**
   * Keeps other processes waiting that ask for the same.
   *
   * @param file made if need be; it stays
   * @throws IOException if that cannot be had, be it because the file system knows no locks or
   *     because somebody keeps this one for too long
   */
  Closeable lock(Path file) throws IOException;
}
