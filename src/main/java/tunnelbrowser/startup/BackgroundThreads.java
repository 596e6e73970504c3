package tunnelbrowser.startup;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Runs what must not stop the window, each on a thread of its own, and lets the program end without
 * it: a keyring that waits for its user hears of no interruption.
 */
public final class BackgroundThreads implements Executor, AutoCloseable {
  /** Enough for settings that are just being written. */
  public static final Duration USUAL_GRACE = Duration.ofMillis(500);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Duration grace;

  /**
   * @param grace how long {@link #close} lets work go on before it interrupts it
   */
  public BackgroundThreads(Duration grace) {
    this.grace = grace;
  }

  @Override
  public void execute(Runnable work) {
    threads.execute(work);
  }

  /** Begins nothing any more, and interrupts what does not end soon. Waits for nothing else. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      var _ = threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }
}
