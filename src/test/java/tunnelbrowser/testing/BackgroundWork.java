package tunnelbrowser.testing;

import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads in the background, for whose work a test can wait at its end. */
final class BackgroundWork implements Executor {
  private static final int SECONDS = 5;

  private final Phaser work = new Phaser(1);

  @Override
  public void execute(Runnable task) {
    work.register();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                task.run();
              } finally {
                work.arriveAndDeregister();
              }
            });
  }

  /**
   * Waits until nothing is done any more, so that no file is written while its folder is cleared
   * away. What a test holds back for ever is left alone after a while.
   */
  void finish() {
    try {
      work.awaitAdvanceInterruptibly(work.arrive(), SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException heldBack) {
      // the test is over
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
