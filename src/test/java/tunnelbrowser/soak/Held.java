package tunnelbrowser.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What this process holds.
 *
 * @param heap in KiB, collected
 * @param threads of the platform
 * @param descriptors open files and sockets; 0 where the system does not tell
 * @param files in the temporary folder of the test
 */
record Held(long heap, int threads, long descriptors, long files) {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final int COLLECTIONS = 4;

  static Held now(Path folder) throws IOException {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return new Held(
        (runtime.totalMemory() - runtime.freeMemory()) / 1024,
        liveThreads().size(),
        Files.exists(DESCRIPTORS) ? count(DESCRIPTORS) : 0,
        count(folder));
  }

  static Set<Thread> liveThreads() {
    return Thread.getAllStackTraces().keySet();
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
