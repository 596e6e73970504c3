package tunnelbrowser.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import tunnelbrowser.text.Messages;

/**
 * A question that is asked anew whenever its answer is about to be seen, but only once at a time.
 * Belongs to the JavaFX thread; the work is done in the background.
 */
public final class RepeatedQuestion<T> {
  private final Callable<T> work;
  private final Consumer<T> answered;
  private final Consumer<String> failed;
  private final LatestResult<T> latest;

  public RepeatedQuestion(
      Callable<T> work, Consumer<T> answered, Consumer<String> failed, Executor executor) {
    this.work = work;
    this.answered = answered;
    this.failed = failed;
    this.latest = new LatestResult<>(executor);
  }

  /** Asks, unless that is under way. */
  public void ask() {
    if (!latest.isUnderWay()) {
      latest.ask(
          work, answered, failure -> failed.accept(Messages.text(Background.explanation(failure))));
    }
  }

  /**
   * The answer became known in another way: one that is under way may be older and is not wanted
   * any more, so that whoever asks next gets a newer one.
   */
  public void outdate() {
    latest.forget();
  }
}
