package tunnelbrowser.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Feels how long the JavaFX thread is occupied: a probe is posted every millisecond, unless the one
 * before still waits, and what it waited is the length of the piece of work before it.
 */
final class Heartbeat implements AutoCloseable {
  private static final long PERIOD = 1_000_000;

  private final List<Double> waits = new ArrayList<>();
  private volatile boolean waiting;
  private volatile boolean ended;

  /** Beats from now on. */
  static Heartbeat begin() {
    Heartbeat heartbeat = new Heartbeat();
    Thread.ofPlatform().daemon().name("heartbeat").start(heartbeat::beat);
    return heartbeat;
  }

  private void beat() {
    while (!ended) {
      if (!waiting) {
        waiting = true;
        long posted = System.nanoTime();
        Platform.runLater(() -> ran(posted));
      }
      LockSupport.parkNanos(PERIOD);
    }
  }

  private void ran(long posted) {
    synchronized (waits) {
      waits.add((System.nanoTime() - posted) / 1e6);
    }
    waiting = false;
  }

  /** What the probes waited since the last call, in milliseconds. */
  List<Double> take() {
    synchronized (waits) {
      List<Double> taken = List.copyOf(waits);
      waits.clear();
      return taken;
    }
  }

  @Override
  public void close() {
    ended = true;
  }
}
