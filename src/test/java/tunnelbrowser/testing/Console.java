package tunnelbrowser.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What would appear on the console: everything that is written to {@link System#out} and {@link
 * System#err}, that is, what JavaFX and its libraries log and the stack traces of exceptions that
 * nobody caught.
 */
public final class Console implements AutoCloseable {
  private static final String EVERYTHING =
      """
      handlers=java.util.logging.ConsoleHandler
      .level=ALL
      java.util.logging.ConsoleHandler.level=ALL
      """;

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  /** Listens until it is closed. */
  Console() {
    PrintStream listening = new PrintStream(written, true, StandardCharsets.UTF_8);
    System.setOut(listening);
    System.setErr(listening);
    letLoggersFindTheStream();
  }

  /** Listens until it is closed, also to what is logged but usually not printed. */
  public static Console toEverything() {
    Console console = new Console();
    log(
        "readConfiguration",
        new Class<?>[] {InputStream.class},
        new ByteArrayInputStream(EVERYTHING.getBytes(StandardCharsets.ISO_8859_1)));
    return console;
  }

  /** What was written so far. */
  public String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
    letLoggersFindTheStream();
  }

  /** The JDK's logger holds on to the stream that it met first, until it is configured again. */
  private static void letLoggersFindTheStream() {
    log("readConfiguration", new Class<?>[0]);
  }

  /** By reflection, because the module does not read {@code java.logging}. */
  private static void log(String method, Class<?>[] types, Object... arguments) {
    try {
      Class<?> manager = Class.forName("java.util.logging.LogManager");
      manager
          .getMethod(method, types)
          .invoke(manager.getMethod("getLogManager").invoke(null), arguments);
    } catch (ReflectiveOperationException missing) {
      throw new LinkageError("The loggers cannot be listened to.", missing);
    }
  }
}
