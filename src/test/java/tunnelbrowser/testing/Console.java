package tunnelbrowser.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What would appear on the console: everything that is written to {@link System#err}, that is, what
 * JavaFX and its libraries log and the stack traces of exceptions that nobody caught.
 */
final class Console implements AutoCloseable {
  private final PrintStream before = System.err;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  /** Listens until it is closed. */
  Console() {
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    letLoggersFindTheStream();
  }

  /** What was written so far. */
  String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    System.setErr(before);
    letLoggersFindTheStream();
  }

  /**
   * The JDK's logger holds on to the stream that it met first, until it is configured again. By
   * reflection, because the module does not read {@code java.logging}.
   */
  private static void letLoggersFindTheStream() {
    try {
      Class<?> manager = Class.forName("java.util.logging.LogManager");
      manager
          .getMethod("readConfiguration")
          .invoke(manager.getMethod("getLogManager").invoke(null));
    } catch (ReflectiveOperationException missing) {
      throw new LinkageError("The loggers cannot be listened to.", missing);
    }
  }
}
