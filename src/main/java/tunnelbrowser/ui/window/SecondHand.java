package tunnelbrowser.ui.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import tunnelbrowser.ui.common.Background;

/**
 * Does something every second, on the JavaFX thread.
 *
 * <p>It is no {@code Timeline}: while one plays, however slowly, JavaFX wakes up for every frame.
 */
final class SecondHand {
  private final Runnable tick;
  private final Executor afterASecond;
  private boolean going;

  SecondHand(Runnable tick) {
    this(tick, SecondHand::runInASecond);
  }

  /**
   * @param afterASecond runs what it is given a second later, on the JavaFX thread
   */
  SecondHand(Runnable tick, Executor afterASecond) {
    this.tick = tick;
    this.afterASecond = afterASecond;
  }

  /** Begins; call it once. */
  void start() {
    going = true;
    afterASecond.execute(this::tickAndGoOn);
  }

  void stop() {
    going = false;
  }

  private static void runInASecond(Runnable action) {
    CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Runnable::run)
        .execute(Background.task(() -> true, passed -> action.run(), impossible -> {}));
  }

  private void tickAndGoOn() {
    if (going) {
      afterASecond.execute(this::tickAndGoOn); // first, so that a tick that fails is not the last
      tick.run();
    }
  }
}
