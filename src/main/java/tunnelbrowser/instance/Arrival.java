package tunnelbrowser.instance;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A wish that has come from another process, which waits for the answer. Safe for threads. */
public final class Arrival {
  private final SharedAccount account;
  private final LaunchWish wish;
  private final CompletableFuture<Boolean> answer = new CompletableFuture<>();

  Arrival(SharedAccount account, LaunchWish wish) {
    this.account = account;
    this.wish = wish;
  }

  /** Whose window it is meant for. */
  public SharedAccount account() {
    return account;
  }

  public LaunchWish wish() {
    return wish;
  }

  /** Whether nobody waits any more: then another window has been opened, and nothing is to do. */
  public boolean isTooLate() {
    return answer.isDone();
  }

  /**
   * Answers the other process.
   *
   * @param here whether this window fulfils the wish; if not, the other process opens its own
   */
  public void answer(boolean here) {
    answer.complete(here);
  }

  boolean await(Duration patience) throws InterruptedException {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException hangs) {
      return !answer.complete(false) && answer.join();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
