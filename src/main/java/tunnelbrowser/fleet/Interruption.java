package tunnelbrowser.fleet;

import java.util.concurrent.CancellationException;

/** Ends long work whose result nobody waits for any more. */
public final class Interruption {
  private static final int STEPS_BETWEEN_CHECKS = 1024;

  private Interruption() {}

  /**
   * To be called at each step of long work.
   *
   * @throws CancellationException if the thread is interrupted, because a newer wish came in
   */
  public static void check(int step) {
    if (step % STEPS_BETWEEN_CHECKS == 0 && Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }
}
