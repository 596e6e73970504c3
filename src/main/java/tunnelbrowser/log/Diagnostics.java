package tunnelbrowser.log;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes what nobody expected: writes it into the log and tells those who are there to say so.
 *
 * <p>Safe for several threads.
 */
public final class Diagnostics implements Thread.UncaughtExceptionHandler {
  private final Log log;
  private final String about;
  private volatile Optional<Consumer<Throwable>> listener = Optional.empty();

  /**
   * @param about the program's version and what it runs on, in lines
   */
  public Diagnostics(Log log, String about) {
    this.log = log;
    this.about = about;
  }

  /** Those that keep nothing. */
  public static Diagnostics none() {
    return new Diagnostics(Log.none(), "");
  }

  public Log log() {
    return log;
  }

  /** Notes that the program begins to do something, and on what computer. */
  public void begin(String command) {
    log.info("Start: " + command + " (" + about.replace("\n", "; ") + ")");
  }

  /** From now on that one is told, by any thread, instead of the one before. */
  public void reportTo(Consumer<Throwable> unexpected) {
    listener = Optional.of(unexpected);
  }

  /** From now on nobody is told. */
  public void tellNobody() {
    listener = Optional.empty();
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    log.error("Nobody expected this, in the thread " + thread.getName(), failure);
    listener.ifPresent(those -> those.accept(failure));
  }

  /** What a report of the failure needs, without anything secret. */
  public String details(Throwable failure) {
    Redaction redaction = log.redaction();
    return redaction.of(about + "\n\n" + StackTrace.of(failure, redaction::of) + "\n");
  }
}
