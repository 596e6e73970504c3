package tunnelbrowser.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tunnelbrowser.text.Messages;

/**
 * What happened, for those who look into a problem afterwards. Every record is redacted before it
 * is kept or shown.
 *
 * <p>Safe for several threads. The disk is asked in the background, and a disk that refuses keeps
 * nobody from going on.
 */
public final class Log implements AutoCloseable {
  private enum Level {
    DEBUG,
    INFO,
    WARN,
    ERROR
  }

  /** How long the end of the program waits for the disk. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** Records beyond these are lost, for a program that fails all the time must not run full. */
  private static final int MOST_WAITING = 500;

  private final Optional<LogFile> file;
  private final Redaction redaction;
  private final Clock clock;
  private final ThreadPoolExecutor writer;
  private final AtomicBoolean unwritable = new AtomicBoolean();
  private volatile Optional<Consumer<String>> listener = Optional.empty();

  /**
   * @param folder where files are made as soon as there is something to write
   */
  public Log(Path folder, Redaction redaction, Clock clock) {
    this(Optional.of(new LogFile(folder)), redaction, clock);
  }

  private Log(Optional<LogFile> file, Redaction redaction, Clock clock) {
    this.file = file;
    this.redaction = redaction;
    this.clock = clock;
    this.writer =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            task -> Thread.ofPlatform().daemon().name("log").unstarted(task),
            new ThreadPoolExecutor.DiscardPolicy());
  }

  /** One that keeps nothing. */
  static Log none() {
    Clock still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    return new Log(Optional.empty(), new Redaction(Stream::empty), still);
  }

  /**
   * Shows every record from now on, those that are for developers only included.
   *
   * @param lines given each line, by any thread
   */
  public void showTo(Consumer<String> lines) {
    listener = Optional.of(lines);
  }

  /** The file that is written to, whether or not it could be so far. */
  public Path file() {
    return file.map(kept -> kept.numbered(0)).orElse(Path.of(""));
  }

  /** Whether something could not be written; certain only once the log is closed. */
  public boolean isUnwritable() {
    return unwritable.get();
  }

  /** Where that file is. */
  public Path folder() {
    return file.map(LogFile::folder).orElse(Path.of(""));
  }

  public Redaction redaction() {
    return redaction;
  }

  /** For developers only: not kept, but shown to those who ask for everything. */
  public void debug(String text) {
    if (listener.isPresent()) {
      take(Level.DEBUG, text);
    }
  }

  public void info(String text) {
    take(Level.INFO, text);
  }

  /** Something that was to be expected did not work. */
  public void warn(String text) {
    take(Level.WARN, text);
  }

  /** A mistake in the program. */
  public void error(String text, Throwable failure) {
    take(Level.ERROR, text + "\n" + StackTrace.of(failure, redaction::of));
  }

  private void take(Level level, String text) {
    String indented = redaction.of(text).stripTrailing().replace("\n", "\n  ");
    String time = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    String line = "%s %s %s".formatted(time, level, indented);
    listener.ifPresent(lines -> lines.accept(line));
    if (level != Level.DEBUG && file.isPresent()) {
      writer.execute(() -> write(line + "\n"));
    }
  }

  private void write(String record) {
    if (unwritable.get()) {
      return;
    }
    try {
      file.orElseThrow().append(record);
    } catch (IOException | RuntimeException failure) {
      unwritable.set(true);
      listener.ifPresent(
          lines ->
              lines.accept(
                  redaction.of(
                      Messages.text("log.notKept", file(), failure.getClass().getSimpleName()))));
    }
  }

  /** Waits a moment for what is still being written; nothing is kept after that. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        unwritable.set(true);
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
